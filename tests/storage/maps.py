"""Small maps for the storage tests, and strategies that make any map and any text."""

from hypothesis import strategies as st

from journeymap.storage.clean import clean
from journeymap.storage.tree import Plain
from journeymap.storage.writer import write_tree

SMALL = """\
format: 1
journey:
  title: 작은 지도
  language: ko
  version: as-is
stages:
  - id: 첫
    name: 첫 접점
lanes:
  - id: 매장
    name: 매장
    role: frontstage
personas:
  - id: 지우
    name: 지우 27세
touchpoints:
  - id: 대기
    name: 대기 접수
    kind: queue
    stage: 첫
    lane: 매장
    emotion: -2
    wait: 14
    pains:
      - id: 모른다
        text: 얼마나 기다릴지 모른다
        felt-by:
          - 지우
        severity: 4
    opportunities:
      - id: 콜백
        text: 콜백을 고를 수 있게 한다
        addresses:
          - 모른다
scenarios:
  - id: 가입
    name: 신규 가입
    persona: 지우
    visits:
      - touchpoint: 대기
        emotion: 1
end: journeymap
"""

HOSTILE_PIECES = (
    *"ab가힣 \t\n'\"\\:#-?,[]{}&*!|>%@`~=<.0123456789_eExX+yno한😀\u3000\xa0ㄱ/",
    *("\n\n", "  ", "---", "...", "null", "true", "- ", "? ", ": ", " #", "|\n", "12:30", "2026-03-05", "0o7", ".inf"),
    *("\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9f", "\r\n", "\r", "\u2028", "\u2029", "\ufeff", "\ufffe", "\ud83d"),
    *("\ude00", "\u0301", "\u1100\u1161", "\u202e", "👨‍👩‍👧", "<<", "!!int 3", "\U0001fffe"),
)

dirty_texts = st.lists(st.sampled_from(HOSTILE_PIECES), max_size=12).map("".join) | st.text(max_size=20)
texts = dirty_texts.map(clean)
either = texts | st.fixed_dictionaries({}, optional={"ko": texts, "en": texts}).filter(bool)
lists = st.lists(texts.filter(bool), max_size=3)
either_lists = st.lists(texts.filter(bool) | either, max_size=3)


def numbers(smallest, largest):
    """Numbers as a file holds them."""
    return st.one_of(
        st.integers(smallest, largest),
        st.decimals(smallest, largest, places=2).map(float).map(lambda n: int(n) if n == int(n) else n),
    ).map(Plain)


def words(*choices):
    """Words of ours."""
    return st.sampled_from(choices).map(Plain)


def mapping(required, optional):
    """Mappings with all of some keys, some of the others, and now and then one nobody knows."""
    known = st.fixed_dictionaries(required, optional=optional)
    unknown = st.dictionaries(texts.map(lambda text: f"x {text}"[:40].strip()), unknown_values, max_size=1)
    return st.tuples(known, st.just({}) | unknown).map(lambda both: both[0] | both[1])


unknown_values = st.recursive(
    texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts.map(lambda t: t[:40]), inner, max_size=2),
    max_leaves=4,
)
rating = numbers(1, 5).filter(lambda n: "." not in n)
emotion = st.integers(-2, 2).map(Plain)


@st.composite
def trees(draw):
    """Trees of valid files: any text, any values, references that hold."""
    numbered = iter(range(10**6))

    def some(kind, least, most, required, optional):
        made = draw(st.lists(mapping(required, optional), min_size=least, max_size=most))
        return [{"id": f"{kind}-{next(numbered)}", **each} for each in made]

    name, text = {"name": either}, {"text": either}
    stages = some("단계", 1, 3, name, {"subtitle": either, "columns": st.integers(0, 9).map(Plain)})
    role = {"role": words("customer", "frontstage", "backstage", "support")}
    lanes = some("lane", 1, 2, name | role, {"icon": texts, "rows": st.integers(0, 9).map(Plain)})
    optional = {"summary": either, "quote": either, "loves": either_lists, "hates": either_lists, "notes": either}
    personas = some("누구", 0, 3, name, optional)
    people = [each["id"] for each in personas]
    felt_by = {"felt-by": st.lists(st.sampled_from(people), unique=True, max_size=2)} if people else {}
    scores = {key: numbers(0, 5) for key in ("resolution", "rapport", "relevance", "ease", "speed")}
    placed = {"stage": st.sampled_from([s["id"] for s in stages]), "lane": st.sampled_from([r["id"] for r in lanes])}
    touchpoints = some(
        "접점",
        0,
        4,
        name | placed | {"emotion": emotion, "kind": texts.filter(bool)},
        {
            "channel": words("store", "word-of-mouth"),
            "wait": numbers(0, 900),
            "service": numbers(0, 900),
            "staff-role": either,
            "staff-load": rating,
            "scores": mapping({}, scores),
            "data-read": either_lists,
            "data-captured": either_lists,
            "trigger": either,
            "link": texts,
            "notes": either,
        },
    )
    pains = []
    for card in touchpoints:
        evidence = {"evidence": words("observed", "assumed", "proposed")}
        card["pains"] = some("pain", 0, 2, text, felt_by | evidence | {"severity": rating, "cause": either})
        card["delights"] = some("delight", 0, 1, text, felt_by | evidence)
        pains += [pain["id"] for pain in card["pains"]]
        addresses = {"addresses": st.lists(st.sampled_from(pains), unique=True, max_size=2)} if pains else {}
        card["opportunities"] = some("idea", 0, 1, text, addresses | {"effort": rating, "due": either})
        card["metrics"] = some(
            "metric", 0, 1, name, {"value": numbers(-(10**9), 10**9), "unit": either, "date": either}
        )
        said_by = {"said-by": st.sampled_from(people)} if people else {}
        card["feedback"] = some("voice", 0, 1, text, said_by | {"source": words("survey", "counter"), "date": either})
    scenarios = some(
        "scenario", 0, 2, name, {"goal": either} | ({"persona": st.sampled_from(people)} if people else {})
    )
    if touchpoints:
        branches = st.lists(mapping({}, {"answer": either, "recommendation": either}), max_size=2)
        steps = mapping({"actor": words("staff", "system")}, {"action": either, "line": either, "branches": branches})
        stop = {"touchpoint": st.sampled_from([card["id"] for card in touchpoints])}
        visits = st.lists(
            mapping(stop, {"emotion": emotion, "quote": either, "guide": st.lists(steps, max_size=2)}), max_size=4
        )
        for scenario in scenarios:
            scenario["visits"] = draw(visits)
    asked = {"emotions": st.lists(emotion, min_size=1, max_size=2), "owners": lists.filter(bool)}
    seen = {"filter": mapping({}, asked), "zoom": numbers(0, 4), "across": numbers(-9999, 9999)}
    seen["hidden-lanes"] = st.lists(st.sampled_from([r["id"] for r in lanes]), unique=True)
    if scenarios:
        ways = st.sampled_from([scenario["id"] for scenario in scenarios])
        seen |= {"routes": st.lists(ways, unique=True), "curve": ways}
    views = some("view", 0, 2, name, seen)
    details = draw(mapping({"title": texts}, {"place": texts, "date": either, "notes": either}))
    root = draw(st.just({}) | st.dictionaries(texts.map(lambda t: f"y {t}"[:40].strip()), unknown_values, max_size=1))
    return {
        "format": Plain(1),
        "journey": details,
        "stages": stages,
        "lanes": lanes,
        "personas": personas,
        "touchpoints": touchpoints,
        "scenarios": scenarios,
        "views": views,
        **root,
        "end": "journeymap",
    }


def file_of(tree):
    """Return the bytes of a file with this tree."""
    return write_tree(tree).encode()
