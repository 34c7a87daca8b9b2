"""The browser as a program: found, started behind the guard, driven, ended."""
