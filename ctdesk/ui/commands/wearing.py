"""Language, light and size of the window, changed while it is open."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.appearance import choose_language, choose_light, step_scale

ACTIONS = (
    Action("view.en", lambda: "English", lambda desk: choose_language(desk, "en"), icon="globe"),
    Action("view.fr", lambda: "Français", lambda desk: choose_language(desk, "fr"), icon="globe"),
    Action("view.ar", lambda: "العربية", lambda desk: choose_language(desk, "ar"), icon="globe"),
    Action(
        "view.light",
        lambda: tr("Light colours"),
        lambda desk: choose_light(desk, "light"),
        icon="eye",
    ),
    Action(
        "view.dark",
        lambda: tr("Dark colours"),
        lambda desk: choose_light(desk, "dark"),
        icon="moon",
    ),
    Action(
        "view.system",
        lambda: tr("Colours as the computer has them"),
        lambda desk: choose_light(desk, "system"),
        icon="eye",
    ),
    Action(
        "view.larger",
        lambda: tr("Larger text"),
        lambda desk: step_scale(desk, 1),
        shortcuts=("Ctrl++", "Ctrl+="),
        icon="plus",
    ),
    Action(
        "view.smaller",
        lambda: tr("Smaller text"),
        lambda desk: step_scale(desk, -1),
        shortcuts=("Ctrl+-",),
        icon="search",
    ),
    Action(
        "view.normal",
        lambda: tr("Text in its usual size"),
        lambda desk: step_scale(desk, 0),
        shortcuts=("Ctrl+0",),
        icon="search",
    ),
)
