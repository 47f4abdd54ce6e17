"""Everything the program can show, and a way to show each: dialogs by class, panels and views by name."""

import importlib
import pkgutil
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget

import journeymap.ui
from journeymap.i18n import Labels
from journeymap.model.elements import JOURNEY_ID
from journeymap.model.saved_view import SavedView
from journeymap.storage.journey_file import read_journey
from journeymap.storage.problems import Problem, Unreadable
from journeymap.ui.dialogs import FormDialog
from journeymap.ui.export_dialog import ExportDialog
from journeymap.ui.finding.view_dialogs import EditViewsDialog, SaveViewDialog
from journeymap.ui.ground import Ground
from journeymap.ui.help_reader import HelpReader
from journeymap.ui.journey_settings import JourneySettings
from journeymap.ui.main_window import MainWindow
from journeymap.ui.new_dialog import NewDialog
from journeymap.ui.preferences import Preferences
from journeymap.ui.print_studio.studio import PrintStudio
from journeymap.ui.problem_dialog import ProblemDialog
from journeymap.ui.questions import Question, Role
from journeymap.ui.small_dialogs import NameDialog, OwnTouchpointDialog, ScenarioDialog

Maker = Callable[[Ground], QDialog]

GROUNDS = {FormDialog}
"""Classes of dialogs that are never shown themselves."""


def _named(ground: Ground) -> QDialog:
    made = NameDialog(ground.window, Labels(ground.translation.language)("word.field.name"))
    made.entitle(made.tr("Rename"), made.tr("Rename"))
    return made


def _scenario(ground: Ground) -> QDialog:
    journey = ground.session.journey
    made = ScenarioDialog(ground.window, Labels(ground.translation.language), journey.personas())
    made.entitle("시나리오 바꾸기", "적용")
    return made


def _problems(ground: Ground) -> QDialog:
    problems: tuple[Problem, ...] = ()
    try:
        read_journey(b"format: 1\njourney: {title: x}\nstages: [{id: 1}]\nlane: []\n")
    except Unreadable as unreadable:
        problems = tuple(unreadable.problems)
    return ProblemDialog(problems, "동네-가게.journey.yaml", ground.translation.language, ground.window)


def _question(ground: Ground) -> QDialog:
    title = "강남점 워크숍 — 현재 모습을 다시 그린 지도"
    buttons = [("옆 단계 “핵심 접점”으로 옮기기", Role.MAIN), ("접점도 함께 지우기", Role.OTHER), ("취소", Role.CANCEL)]
    return Question(ground.window, f"“{title}”의 변경을 저장할까요?", "저장하지 않은 변경은 사라져요.", buttons)


def _help(ground: Ground) -> QDialog:
    made = HelpReader(ground)
    made.show_page("first-map")
    return made


def _views(ground: Ground) -> QDialog:
    def present(name: str) -> SavedView:
        return SavedView(id="", name=name)

    def show(view: SavedView) -> None:
        """Nothing is shown here."""

    return EditViewsDialog(ground.session, present, show, ground.window)


MAKERS: dict[type[QDialog], Maker] = {
    ExportDialog: lambda ground: ExportDialog(ground.session, ground.translation.language, ground.window),
    EditViewsDialog: _views,
    HelpReader: _help,
    JourneySettings: lambda ground: JourneySettings(ground.session, ground.translation.language, ground.window),
    NameDialog: _named,
    NewDialog: lambda ground: NewDialog(ground.session.theme, ground.translation.language, ground.window),
    OwnTouchpointDialog: lambda ground: OwnTouchpointDialog(
        ground.window, Labels(ground.translation.language), ground.session.theme
    ),
    Preferences: Preferences,
    PrintStudio: PrintStudio,
    ProblemDialog: _problems,
    Question: _question,
    SaveViewDialog: lambda ground: SaveViewDialog(ground.session.journey.saved_views(), ground.window),
    ScenarioDialog: _scenario,
}
"""How each dialog of the program is made; a test fails when one is missing."""


def dialog_classes() -> set[type[QDialog]]:
    """Return every class of dialog in the program, found by importing all of its windows."""
    for module in pkgutil.walk_packages(journeymap.ui.__path__, "journeymap.ui."):
        importlib.import_module(module.name)
    found: set[type[QDialog]] = set()
    waiting = list(QDialog.__subclasses__())
    while waiting:
        each = waiting.pop()
        waiting += each.__subclasses__()
        if each.__module__.startswith("journeymap."):
            found.add(each)
    return found - GROUNDS


def choices(window: MainWindow) -> dict[str, str]:
    """Return one element of each kind the inspector shows, by kind."""
    journey = window.session.journey
    groups = {
        "touchpoint": journey.touchpoints(),
        "stage": journey.stages(),
        "lane": journey.lanes(),
        "scenario": journey.scenarios(),
        "persona": journey.personas(),
    }
    return {"journey": JOURNEY_ID} | {kind: elements[0].id for kind, elements in groups.items() if elements}


def show_choice(window: MainWindow, element: str) -> None:
    """Let the inspector show an element."""
    window.session.selection.set([element])
    QApplication.processEvents()


def tab_bars(top: QWidget) -> list[QTabBar]:
    """Return the rows of tabs to be seen inside ``top``."""
    return [bar for bar in top.findChildren(QTabBar) if bar.isVisible()]
