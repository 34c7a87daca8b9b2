"""Spanish: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:sí )?(?:aceptar|acepto|acepta|aceptarlas|aceptarlo|aceptamos|permitir|permito"
            r"|permitirlas|consentir|consiento|autorizar|autorizo|estoy de acuerdo|admitir|habilitar"
            r"|activar)"
        ),
        reject=(
            r"rechazar|rechazo|rechaza|rechazarlas|rechazarlo|denegar|deniego|declinar|desactivar"
            r"|deshabilitar|bloquear|retirar(?: mi| el)? consentimiento|revocar(?: mi"
            r"| el)? consentimiento"
        ),
        unwilling=(
            r"no|(?:no )?ninguna(?: cookie)?|(?:mejor|prefiero|gracias pero) no|no gracias|no (?:las "
            r"|lo )?(?:aceptar|acepto|permitir|permito|consentir|consiento|autorizar|autorizo"
            r"|estoy de acuerdo)|(?:continuar|seguir|navegar|entrar|cerrar) sin (?:aceptar|consentir"
            r"|consentimiento|permitir)"
        ),
        agreed=(
            r"sí|de acuerdo (?:con|a) (?:todo|todas|todos)|claro|por supuesto|está bien|me parece bien"
            r"|de acuerdo|entendido|vale|comprendo|lo entiendo|continuar|ok de acuerdo|seguir navegando"
        ),
        only=r"solo|sólo|solamente|únicamente",
        use=r"usar|utilizar|continuar con|mantener|seleccionar",
        needed=(
            r"(?:estrictamente )?(?:necesarias|necesarios|esenciales|imprescindibles|obligatorias"
            r"|obligatorios|requeridas|técnicas)"
        ),
        manage=(
            r"configurar|configurarlas|configura|gestionar|gestiona|personalizar|personaliza|administrar"
            r"|ajustar|elegir|cambiar|modificar|actualizar|más opciones|otras opciones"
        ),
        show=r"ver|mostrar|abrir|ir a|revisar|editar|más",
        settings=(
            r"configuración|configuraciones|preferencias|ajustes|opciones|panel de configuración"
            r"|propósitos|finalidades|detalles"
        ),
        save=r"guardar|confirmar|aplicar|guardar y (?:cerrar|salir|continuar|aceptar)",
        chosen=(
            r"selección|seleccionadas|seleccionados|seleccionado|preferencias|configuración|ajustes"
            r"|cambios|elección|elecciones|opciones|mi selección"
        ),
        close=r"cerrar|ocultar|ahora no|más tarde|cerrar (?:el )?(?:aviso|banner|mensaje|ventana)",
        rest=(
            r"todo|todas|todos|toda|las|los|la|el|lo|y|de|del|mi|mis|su|sus|tu|tus|nuestras|estas"
            r"|cookies?|uso|continuar|cerrar|seguir|navegando|opcionales|no (?:necesarias|esenciales"
            r"|obligatorias)|privacidad|consentimiento|avanzada|avanzadas|en"
        ),
        topic=r"cookies?|privacidad|consentimientos?",
        withdraw=(
            r"(?:retirar|revocar|cambiar|modificar|renovar)(?: (?:mi|el|su|tu))? (?:consentimiento"
            r"|consentimientos)"
        ),
        about=r"\b(?:tu|su) privacidad\b|\btecnologías similares\b|\bpublicidad personalizada\b",
        more=(
            r"más|información|saber|leer|ver|aquí|política|políticas|aviso|legal|privacidad|socios"
            r"|proveedores|lista|términos|condiciones|sobre|nuestra|nuestros|una|idioma|español|ayuda"
            r"|contacto"
        ),
        pay=r"\b(?:suscr\w{2,12}|pagar|pago|iniciar sesión|inicia sesión)\b",
        closing=(
            r"(?:\bcierr\w+|\bcerrar\b|\b(?:la|el) (?:cruz|aspa|x)\b|[×✕✖])(?:(?!\bacept(?:ar|a|as)\b"
            r"|configur)[^.!?;]){0,140}?\b(?:rechaz\w+|sin aceptar|no (?:acept|consient)\w+"
            r"|solo (?:las )?(?:cookies )?(?:necesarias|técnicas|esenciales))"
        ),
        bare=r"sí|no|no gracias|vale|ok|continuar|aceptar|guardar|confirmar|entendido|ahora no",
    )
)
