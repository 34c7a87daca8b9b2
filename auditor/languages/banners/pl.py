"""Polish: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:tak )?(?:akceptuj|akceptuję|akceptować|zaakceptuj|zaakceptować|przyjmij|zgadzam się"
            r"|wyrażam zgodę|wyraź zgodę|zezwól|zezwalam|zezwól na|zezwalaj|zezwalaj na|zezwalam na"
            r"|pozwól|pozwól na|zgoda|zgoda na|zgadzam się na|włącz)"
        ),
        reject=(
            r"odrzuć|odrzucam|odrzucić|odmów|odmawiam|odmowa|nie zgadzam się|nie zezwalaj|nie zezwalam"
            r"|nie akceptuj|nie akceptuję|nie wyrażam zgody|wyłącz|zablokuj|blokuj|wycofaj zgodę"
            r"|cofnij zgodę"
        ),
        unwilling=(
            r"nie|nie dziękuję|nie zgadzam się|(?:kontynuuj|przejdź dalej|przejdź) bez (?:akceptacji"
            r"|zgody|akceptowania|wyrażania zgody)"
        ),
        agreed=(
            r"tak|rozumiem|w porządku|dobrze|kontynuuj|dalej|przejdź do serwisu|przejdź do strony"
            r"|ok rozumiem"
        ),
        only=r"tylko|jedynie|wyłącznie",
        use=r"używaj|użyj|korzystaj z|kontynuuj z|wybierz",
        needed=(
            r"(?:bezwzględnie |ściśle )?(?:niezbędne|niezbędnych|konieczne|koniecznych|wymagane"
            r"|wymaganych|podstawowe)"
        ),
        manage=(
            r"zarządzaj|dostosuj|dostosować|spersonalizuj|skonfiguruj|konfiguruj|zmień|zaktualizuj|wybierz"
            r"|więcej opcji|inne opcje"
        ),
        show=r"pokaż|zobacz|otwórz|przejdź do|edytuj",
        settings=(
            r"ustawieni\w+|ustawień|preferencje|preferencji|preferencjami|opcje|opcji|opcjami"
            r"|szczegóły|cele|ustawienia zaawansowane|zgodami|zgody"
        ),
        save=r"zapisz|zachowaj|zatwierdź|potwierdź|potwierdzam|zastosuj|zapisz i (?:zamknij|wyjdź|kontynuuj)",
        chosen=r"wybór|wybrane|zaznaczone|ustawienia|preferencje|zmiany|wybory|moje wybory|mój wybór",
        close=r"zamknij|ukryj|nie teraz|później|zamknij (?:baner|komunikat|okno)",
        rest=(
            r"wszystkie|wszystko|wszystkich|na|i|do|z|się|moje|mój|twoje|swoje|nasze|te|własn\w+|plików|pliki"
            r"|plikami|ciasteczka|ciasteczek|ciasteczkami|cookies?|użycie|używanie|zamknij|przejdź|dalej"
            r"|do serwisu|opcjonalne|prywatności|prywatność|dotyczące|zaawansowane"
        ),
        topic=r"cookies?|ciasteczek|ciasteczka|ciasteczkami|prywatności|zgody|zgodami|zgodę|plików",
        withdraw=r"(?:wycofaj|cofnij|zmień|odwołaj)(?: (?:swoją|moją))? (?:zgodę|zgody)",
        about=(
            r"\bciasteczk\w{1,4}\b|\b(?:twoją|twojej|państwa) prywatnoś\w{1,3}\b"
            r"|\bspersonalizowan\w{1,4} reklam\w{0,3}\b"
        ),
        more=(
            r"więcej|informacji|informacje|dowiedz|czytaj|przeczytaj|tutaj|tu|polityka|politykę|polityce"
            r"|polityką|prywatności|regulamin|partnerzy|partnerów|lista|zaufani|dostawcy|o|naszej"
            r"|naszych|język|polski|pomoc|kontakt"
        ),
        pay=r"\b(?:subskry\w{2,8}|prenumerat\w{1,3}|zapłać|kup|wykup|zaloguj)\b",
        bare=r"tak|nie|nie dziękuję|ok|dalej|kontynuuj|zgoda|zapisz|zatwierdź|potwierdź|rozumiem|nie teraz",
    )
)
