"""The look as frozen values: colours for light, dark and print, from the design's token table.

Text keeps a contrast of 4.5:1 with what it stands on and shapes 3:1 (WCAG 2.1, 1.4.3 and
1.4.11); tests measure it.
"""

from dataclasses import dataclass, replace

from journeymap.layout.marks import Dash


@dataclass(frozen=True, slots=True)
class Tone:
    """A pair of colours made for each other: ``fill`` below, ``ink`` on top."""

    fill: str
    ink: str


@dataclass(frozen=True, slots=True)
class RouteStyle:
    """How a scenario's line is drawn; the dash is its second sign beside colour."""

    color: str
    dash: Dash


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """Every colour of the map and of the window around it.

    Parameters
    ----------
    emotions : by emotion -2, -1, 0, 1, 2, in that order.
    halo : drawn under routes so that crossings read.
    column_strength : opacity of a stage's fill below its cards, 0-1.
    faint : what cannot be used just now, and the frames of checks.
    thumb : of scroll bars.
    accent_hover, accent_press : the primary button under the pointer and held down.
    ring : pixels of the frame round what has the keyboard.
    dashes_first : give every scenario a line pattern of its own before colours repeat, so that none needs colour.
    """

    name: str
    ink: str
    muted: str
    line: str
    paper: str
    card: str
    card_line: str
    panel: str
    field: str
    faint: str
    thumb: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    halo: str
    stages: tuple[Tone, ...]
    routes: tuple[str, ...]
    route_dashes: tuple[Dash, ...]
    emotions: tuple[str, ...]
    face_ink: str
    pain: Tone
    delight: Tone
    opportunity: Tone
    badge: Tone
    low_label: Tone
    high_label: Tone
    column_strength: float
    is_dark: bool
    is_high_contrast: bool = False
    ring: float = 1.5
    dashes_first: bool = False

    def stage_tone(self, number: int) -> Tone:
        """Return the tone of the ``number``-th stage, counted from 0; tones repeat."""
        return self.stages[number % len(self.stages)]

    def route_style(self, number: int) -> RouteStyle:
        """Return the style of the ``number``-th scenario, counted from 0; repeats are dashed."""
        color = self.routes[number % len(self.routes)]
        if self.dashes_first:
            round_, at = divmod(number, len(self.route_dashes))
            return RouteStyle(self.routes[(number + round_) % len(self.routes)], self.route_dashes[at])
        return RouteStyle(color, self.route_dashes[number // len(self.routes) % len(self.route_dashes)])

    def emotion(self, value: int) -> str:
        """Return the colour of an emotion from -2 to +2."""
        return self.emotions[max(-2, min(2, value)) + 2]


_DASHES = (Dash.SOLID, Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT, Dash.LONG, Dash.DOUBLE_DOT)

LIGHT = Theme(
    name="light",
    ink="#1F2430",
    muted="#6B7280",
    line="#E3E5EA",
    paper="#FBFAF7",
    card="#FFFFFF",
    card_line="#DDE0E6",
    panel="#FFFFFF",
    field="#F1F2F4",
    faint="#9AA1AD",
    thumb="#CDD1D9",
    accent="#2F5BD3",
    accent_hover="#274DB5",
    accent_press="#1F3F98",
    on_accent="#FFFFFF",
    halo="#FFFFFF",
    stages=(
        Tone("#E8EEF9", "#3D5FA8"),
        Tone("#E3F1F1", "#23757A"),
        Tone("#EAF2E2", "#4A7726"),
        Tone("#FAEFDC", "#95600F"),
        Tone("#F6E6EA", "#A3405A"),
    ),
    routes=("#0072B2", "#D55E00", "#5E2D91", "#009E73", "#735600", "#56606E"),
    route_dashes=_DASHES,
    emotions=("#B4540A", "#E39A4B", "#8C93A0", "#6FA8DC", "#1F6FB5"),
    face_ink="#FFFFFF",
    pain=Tone("#FCEBDC", "#8A3D04"),
    delight=Tone("#E6F0FA", "#17578F"),
    opportunity=Tone("#EFEAF7", "#5B3B86"),
    badge=Tone("#F1F2F4", "#4B5563"),
    low_label=Tone("#8A3D04", "#FFFFFF"),
    high_label=Tone("#1F6FB5", "#FFFFFF"),
    column_strength=0.55,
    is_dark=False,
)
"""Warm paper, white cards, one accent."""

DARK = Theme(
    name="dark",
    ink="#E8EAF0",
    muted="#9AA3B2",
    line="#343A46",
    paper="#191C22",
    card="#22262E",
    card_line="#3A414E",
    panel="#1F232A",
    field="#2A2F38",
    faint="#697283",
    thumb="#454C5A",
    accent="#6C8EF5",
    accent_hover="#86A2F7",
    accent_press="#5A7DE8",
    on_accent="#12151B",
    halo="#191C22",
    stages=(
        Tone("#232C40", "#9DB7EE"),
        Tone("#1D3133", "#7CC9CC"),
        Tone("#263220", "#A6CF85"),
        Tone("#3A301E", "#E5BE7A"),
        Tone("#3A242B", "#EE9DB1"),
    ),
    routes=("#4FA8E0", "#F0883E", "#9C69DC", "#3CC79B", "#F0D060", "#A3ADBB"),
    route_dashes=_DASHES,
    emotions=("#D9772B", "#E39A4B", "#9AA3B2", "#6FA8DC", "#4F9BE0"),
    face_ink="#191C22",
    pain=Tone("#3E2B1D", "#F2B98A"),
    delight=Tone("#1E2F42", "#9CC8F2"),
    opportunity=Tone("#2F2742", "#C9B3EC"),
    badge=Tone("#2E343E", "#C3CAD6"),
    low_label=Tone("#F2B98A", "#2B1A0D"),
    high_label=Tone("#9CC8F2", "#0F2236"),
    column_strength=0.6,
    is_dark=True,
)
"""The same map for a dark room."""

PRINT = Theme(
    name="print",
    ink="#1F2430",
    muted="#596170",
    line="#D5D8DE",
    paper="#FFFFFF",
    card="#FFFFFF",
    card_line="#C9CDD5",
    panel="#FFFFFF",
    field="#F4F4F2",
    faint="#9AA1AD",
    thumb="#CDD1D9",
    accent="#2F5BD3",
    accent_hover="#274DB5",
    accent_press="#1F3F98",
    on_accent="#FFFFFF",
    halo="#FFFFFF",
    stages=LIGHT.stages,
    routes=LIGHT.routes,
    route_dashes=_DASHES,
    emotions=LIGHT.emotions,
    face_ink="#FFFFFF",
    pain=LIGHT.pain,
    delight=LIGHT.delight,
    opportunity=LIGHT.opportunity,
    badge=LIGHT.badge,
    low_label=LIGHT.low_label,
    high_label=LIGHT.high_label,
    column_strength=0.45,
    is_dark=False,
    dashes_first=True,
)
"""Paper: white ground, and a line pattern for every scenario so that black and white reads."""

PRINT_MONO = replace(
    PRINT,
    name="print-mono",
    ink="#161616",
    muted="#585858",
    line="#D2D2D2",
    card_line="#BDBDBD",
    field="#F3F3F3",
    accent="#161616",
    stages=(Tone("#E6E6E6", "#3A3A3A"), Tone("#F1F1F1", "#3A3A3A")),
    routes=("#161616", "#6A6A6A"),
    emotions=("#2B2B2B", "#666666", "#8C8C8C", "#666666", "#2B2B2B"),
    pain=Tone("#DEDEDE", "#161616"),
    delight=Tone("#F3F3F3", "#161616"),
    opportunity=Tone("#E9E9E9", "#161616"),
    badge=Tone("#F3F3F3", "#444444"),
    low_label=Tone("#161616", "#FFFFFF"),
    high_label=Tone("#565656", "#FFFFFF"),
    column_strength=0.55,
)
"""Paper without colour: stages are told by number, scenarios by line pattern, feelings by face, notes by icon."""
