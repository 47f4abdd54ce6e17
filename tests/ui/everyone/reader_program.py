"""A small screen reader: run by the system's Python, which has pyatspi; takes and gives lines of JSON.

Not a part of the tests' environment: python3-pyatspi comes with the distribution and is not on any index.
"""

import json
import sys

import pyatspi
from gi.repository import GLib

PROGRAM = "journeymap"
EVENTS = ("object:announcement", "object:state-changed:focused", "object:selection-changed", "window:activate")


class ReaderProgram:
    """Answers one question per line, and remembers what the program says meanwhile."""

    def __init__(self):
        self.heard = []

    def run(self):
        pyatspi.Registry.registerEventListener(self.hear, *EVENTS)
        GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, self.answer)
        pyatspi.Registry.start()

    def hear(self, event):
        if event.type.startswith("object:announcement"):
            self.heard.append(["announcement", str(event.any_data)])
        elif event.type.startswith("object:state-changed:focused") and event.detail1:
            self.heard.append(["focus", event.source.name])
        elif event.type.startswith("object:selection-changed"):
            self.heard.append(["selection", event.source.name])

    def answer(self, *_):
        line = sys.stdin.readline()
        if not line:
            pyatspi.Registry.stop()
            return False
        asked = json.loads(line)
        try:
            reply = {"reply": getattr(self, asked.pop("do"))(**asked)}
        except Exception as fault:
            reply = {"fault": f"{type(fault).__name__}: {fault}"}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()
        return True

    # -- what can be asked -------------------------------------------------------------

    def all(self, role, within=None):
        """Describe everything with a role, or everything of it within something named."""
        root = self._program() if within is None else self._first(within[0], within[1])
        return [self._described(each) for each in self._walk(root) if each.getRoleName() == role]

    def find(self, role, name):
        """Describe the first thing with a role whose name begins so; None if there is none now."""
        found = self._first(role, name)
        return None if found is None else self._described(found)

    def at(self, name, x, y):
        """Name what the map has at a point of the screen."""
        found = self._first("list", name).queryComponent().getAccessibleAtPoint(x, y, pyatspi.DESKTOP_COORDS)
        return found.name if found is not None else None

    def act(self, role, name, action):
        """Do one of a thing's actions."""
        actions = self._first(role, name).queryAction()
        names = [actions.getName(at) for at in range(actions.nActions)]
        return actions.doAction(names.index(action))

    def write(self, role, name, text):
        """Write into a field as a dictation program does."""
        return self._first(role, name).queryEditableText().setTextContents(text)

    def text(self, role, name):
        """Read what stands in a field."""
        field = self._first(role, name)
        return None if field is None else field.queryText().getText(0, -1)

    def select(self, name):
        """Select an item of the map besides those selected, through the list."""
        item = self._first("list item", name)
        return item.parent.querySelection().selectChild(item.getIndexInParent())

    def selected(self, name):
        """Name what the map says is selected."""
        chosen = self._first("list", name).querySelection()
        return [chosen.getSelectedChild(at).name for at in range(chosen.nSelectedChildren)]

    def said(self):
        """Give what was heard since the last time."""
        heard, self.heard = self.heard, []
        return heard

    # -- the tree ----------------------------------------------------------------------

    def _program(self):
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.name == PROGRAM:
                return program
        raise LookupError("the program is not on the bus")

    def _first(self, role, name):
        program = self._program()
        for each in self._walk(program):
            if each.getRoleName() == role and each.name.startswith(name):
                return each
        # What the library keeps of a window may be older than its title, when that came between asking and listening.
        program.clearCache()
        return None

    def _walk(self, root):
        waiting = [root]
        while waiting:
            thing = waiting.pop()
            yield thing
            below = [thing.getChildAtIndex(at) for at in range(thing.childCount)]
            waiting.extend(each for each in reversed(below) if each is not None)

    def _described(self, thing):
        try:
            place = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            rect = [place.x, place.y, place.width, place.height]
        except NotImplementedError:
            rect = None
        try:
            actions = thing.queryAction()
            names = [actions.getName(at) for at in range(actions.nActions)]
        except NotImplementedError:
            names = []
        states = [pyatspi.stateToString(state) for state in thing.getState().getStates()]
        return {"name": thing.name, "role": thing.getRoleName(), "rect": rect, "actions": names, "states": states}


if __name__ == "__main__":
    ReaderProgram().run()
