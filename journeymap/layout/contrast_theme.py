"""The look for people who need strong contrast: a light and a dark theme of their own.

Text keeps 7:1 (WCAG 2.1, 1.4.6), frames, faces and lines 4.5:1, and nothing is said by a tint alone: every scenario has
its line pattern, what is chosen has a frame or the accent, what has the keyboard a thick ring. Tests measure it.
"""

from dataclasses import replace

from journeymap.layout.theme import DARK, LIGHT, Tone

LIGHT_CONTRAST = replace(
    LIGHT,
    name="light-contrast",
    ink="#000000",
    muted="#363D4A",
    line="#5F6877",
    paper="#FFFFFF",
    card_line="#3F4753",
    field="#EEF0F3",
    faint="#5F6877",
    thumb="#5F6877",
    accent="#0B3BA8",
    accent_hover="#072A7A",
    accent_press="#051D57",
    stages=(
        Tone("#E8EEF9", "#1E3A75"),
        Tone("#E3F1F1", "#0B4A4E"),
        Tone("#EAF2E2", "#2C4E12"),
        Tone("#FAEFDC", "#5F3B00"),
        Tone("#F6E6EA", "#7A1E38"),
    ),
    routes=("#005A8E", "#A33F00", "#7A3DB8", "#00664B", "#4F3A00", "#3C4552"),
    emotions=("#7A3300", "#A85B00", "#5F6877", "#2272B8", "#0B4A86"),
    pain=Tone("#FCEBDC", "#662A00"),
    delight=Tone("#E6F0FA", "#0D3B66"),
    opportunity=Tone("#EFEAF7", "#45276B"),
    badge=Tone("#EEF0F3", "#1F2430"),
    low_label=Tone("#662A00", "#FFFFFF"),
    high_label=Tone("#0B4A86", "#FFFFFF"),
    is_high_contrast=True,
    ring=3.0,
    dashes_first=True,
)
"""Black on white."""

DARK_CONTRAST = replace(
    DARK,
    name="dark-contrast",
    ink="#FFFFFF",
    muted="#D5DBE5",
    line="#8F98A8",
    paper="#000000",
    card="#0A0C0F",
    card_line="#B4BCC9",
    panel="#000000",
    field="#1D2128",
    faint="#8F98A8",
    thumb="#8F98A8",
    accent="#A5BEFF",
    accent_hover="#C6D6FF",
    accent_press="#8AA9F7",
    on_accent="#000000",
    halo="#000000",
    stages=(
        Tone("#10182A", "#BFD1F8"),
        Tone("#0A1F20", "#9BE0E2"),
        Tone("#142010", "#BFE3A3"),
        Tone("#241B0C", "#F2D39C"),
        Tone("#261218", "#F7BBCA"),
    ),
    routes=("#6CC0F5", "#FF9F55", "#B583EE", "#4FD6A8", "#F7E27A", "#C8D0DC"),
    emotions=("#FF9340", "#F7C48C", "#B9C1CE", "#9BCBF4", "#58A9F0"),
    face_ink="#000000",
    pain=Tone("#2B1B0E", "#FFD0A3"),
    delight=Tone("#0C1C2C", "#B9DAFA"),
    opportunity=Tone("#1D1630", "#DCCBF9"),
    badge=Tone("#1D2128", "#E8EAF0"),
    low_label=Tone("#FFD0A3", "#1F1002"),
    high_label=Tone("#B9DAFA", "#061526"),
    is_high_contrast=True,
    ring=3.0,
    dashes_first=True,
)
"""White on black."""
