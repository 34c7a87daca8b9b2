"""The browser as a program: locating it, starting it behind the guard, driving it, ending it."""
