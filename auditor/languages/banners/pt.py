"""Portuguese: vocabulary for consent banners."""

from auditor.languages.buttons import Spoken, banner_words

BANNER = banner_words(
    Spoken(
        accept=(
            r"(?:sim )?(?:aceitar|aceito|aceita|aceite|aceitá los|permitir|permito|autorizar|autorizo"
            r"|concordar|concordo|consentir|consinto|ativar|habilitar|estou de acordo)"
        ),
        reject=(
            r"rejeitar|rejeito|rejeita|recusar|recuso|recusa|negar|desativar|desabilitar|bloquear"
            r"|discordar|discordo|retirar (?:o )?consentimento|revogar (?:o )?consentimento"
        ),
        unwilling=(
            r"não|não obrigado|não obrigada|não (?:aceitar|aceito|permitir|permito|concordo|concordar"
            r"|consentir|autorizar|autorizo)|(?:continuar|prosseguir|navegar|fechar"
            r"|entrar) sem (?:aceitar|consentir|consentimento)"
        ),
        agreed=(
            r"sim|entendi|entendido|compreendi|percebi|está bem|prosseguir|continuar|continuar e fechar"
            r"|de acordo"
        ),
        only=r"apenas|somente|só|unicamente",
        use=r"usar|utilizar|continuar com|manter|selecionar",
        needed=(
            r"(?:estritamente )?(?:necessários|necessárias|essenciais|obrigatórios|obrigatórias"
            r"|indispensáveis)"
        ),
        manage=(
            r"configurar|gerir|gerenciar|personalizar|personalize|ajustar|alterar|atualizar|escolher|definir"
            r"|mais opções|outras opções"
        ),
        show=r"ver|mostrar|exibir|abrir|rever|editar",
        settings=r"configurações|configuração|definições|preferências|opções|finalidades|detalhes|ajustes",
        save=(
            r"guardar|salvar|gravar|confirmar|aplicar|(?:guardar|salvar) e (?:fechar|sair|continuar"
            r"|aceitar)"
        ),
        chosen=(
            r"seleção|selecionados|selecionadas|preferências|configurações|definições|escolhas|escolha"
            r"|alterações|opções"
        ),
        close=r"fechar|ocultar|agora não|mais tarde|fechar (?:este )?(?:aviso|banner|mensagem)",
        rest=(
            r"tudo|todos|todas|os|as|o|a|e|de|do|da|dos|das|meu|minha|minhas|suas|seus|nossos|estes"
            r"|cookies?|uso|utilização|continuar|fechar|opcionais|não (?:necessários|essenciais"
            r"|obrigatórios)|privacidade|consentimento|avançadas"
        ),
        topic=r"cookies?|privacidade|consentimentos?",
        withdraw=(
            r"(?:retirar|revogar|alterar|modificar|gerir|gerenciar)(?: (?:o|meu|o meu"
            r"|o seu))? consentimento"
        ),
        about=r"\b(?:sua|tua) privacidade\b|\btecnologias semelhantes\b|\bpublicidade personalizada\b",
        more=(
            r"mais|informação|informações|saber|saiba|ler|leia|aqui|política|políticas|aviso|legal"
            r"|parceiros|fornecedores|lista|termos|condições|sobre|nossa|nossos|em|português|idioma"
            r"|ajuda|contacto|contato"
        ),
        pay=r"\b(?:assinar|assine|assinatura|assinante|subscrev\w{1,6}|pagar|iniciar sessão)\b",
        bare=r"sim|não|não obrigado|ok|continuar|aceitar|aceito|guardar|salvar|confirmar|entendi|agora não",
    )
)
