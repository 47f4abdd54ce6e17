"""Writes a realistic Korean map of any size: ``python tests/bench/make_map.py 5000 /tmp/big.journey.yaml``.

The same number gives the same file, byte for byte.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from journeymap.model.kinds import KINDS
from journeymap.storage.tree import Plain, Tree, Value
from journeymap.storage.writer import write_tree

_STAGES = ("사전 접점", "첫 접점", "상담", "체험", "핵심 접점", "결제", "마무리 접점", "사후 접점", "재방문", "추천")
_LANES = (("온라인", "customer"), ("매장", "frontstage"), ("직원", "frontstage"), ("창고", "backstage"))
_PLACES = (
    "소셜 광고",
    "동네 현수막",
    "요금 상담",
    "휴대폰 체험대",
    "집 인터넷 체험",
    "수리 접수",
    "번호표 대기",
    "개통 확인",
)
_TURNS = ("안내", "기다림", "설명", "비교", "서명", "확인", "배웅", "문의", "예약", "교환")
_PEOPLE = ("지우", "민호네", "영자 어르신", "수빈", "태현", "하은네")
_PAINS = (
    "얼마나 기다릴지 모른다",
    "설명이 길고 결론이 없다",
    "앞사람과 다른 값을 들었다",
    "12:30에 오라더니 담당자가 점심을 먹으러 갔다",
    "서류를 두 번 쓰게 한다",
    "“더 비싼 요금제”만 권한다",
)
_DELIGHTS = (
    "이름을 먼저 불러 준다",
    "지난번 고장을 기억한다 😀",
    "써 보고 고를 수 있다",
    "기다리는 동안 물을 준다",
    "no라고 해도 웃는다",
)
_IDEAS = (
    "콜백을 고를 수 있게 한다",
    "첫 질문 세 가지를 정한다",
    "가격표를 한 장으로 줄인다",
    "점심 교대를 30분 늦춘다",
)
_VOICES = (
    "그냥 솔직하게 말해 주면 좋겠어요.",
    "또 처음부터 설명해야 하나요?",
    "여기는 급하게 굴지 않아서 좋아요: 정말로.",
)
_NOTES = (
    "오전에는 한가하다.\n오후 두 시부터 줄이 선다.\n",
    "확인할 것:\n- 번호표 기계 위치\n- 의자 수 (지금 6개)",
    "월말에 몰린다 #정산",
)
_LINES = ("오늘 어떤 일로 오셨어요?", "데이터를 많이 쓰시는 편인가요?", "제가 잠시 화면을 봐도 될까요?")


def make_tree(touchpoints: int) -> Tree:
    """Return the tree of a valid file with so many touchpoints."""
    chance = Random(touchpoints)
    stages = _STAGES[: max(5, min(10, touchpoints // 100))]
    personas = [f"persona-{n}" for n in range(len(_PEOPLE))]
    cards = [_touchpoint(chance, n, len(stages), touchpoints, personas) for n in range(touchpoints)]
    names = [str(card["id"]) for card in cards]
    return {
        "format": Plain(1),
        "journey": {
            "title": f"통신사 대리점 고객 여정 {touchpoints}",
            "subtitle": "워크숍 1차 · 2026년 11월",
            "language": Plain("ko"),
            "version": Plain("as-is"),
            "place": "강남점",
            "date": "2026-11",
            "notes": _NOTES[0],
        },
        "stages": [{"id": f"stage-{n}", "name": name, "columns": Plain(3)} for n, name in enumerate(stages)],
        "lanes": [{"id": f"lane-{n}", "name": name, "role": Plain(role)} for n, (name, role) in enumerate(_LANES)],
        "personas": [_persona(chance, n) for n in range(len(_PEOPLE))],
        "touchpoints": list(cards),
        "scenarios": [_scenario(chance, n, names, personas) for n in range(max(3, touchpoints // 40))],
        "end": Plain("journeymap"),
    }


def _persona(chance: Random, number: int) -> Tree:
    return {
        "id": f"persona-{number}",
        "name": f"{_PEOPLE[number]} {20 + number * 9}세",
        "summary": "요금이 솔직하기를 바라고, 판매하려는 말투를 싫어한다.",
        "quote": chance.choice(_VOICES),
        "loves": list(chance.sample(_DELIGHTS, 2)),
        "hates": list(chance.sample(_PAINS, 2)),
    }


def _touchpoint(chance: Random, number: int, stages: int, total: int, personas: list[str]) -> Tree:
    kind = chance.choice(KINDS)
    card: Tree = {
        "id": f"{chance.choice(_PLACES).replace(' ', '-')}-{number}",
        "name": f"{chance.choice(_PLACES)} {chance.choice(_TURNS)}",
        "kind": kind.id,
        "stage": f"stage-{number * stages // total}",
        "lane": f"lane-{chance.randrange(len(_LANES))}",
        "channel": Plain("store"),
        "emotion": Plain(chance.randint(-2, 2)),
    }
    card |= dict(_measures(chance))
    if chance.random() < 0.2:
        card["notes"] = chance.choice(_NOTES)
    card |= dict(_attached(chance, number, personas))
    return card


def _measures(chance: Random) -> Iterator[tuple[str, Value]]:
    if chance.random() < 0.6:
        yield "wait", Plain(chance.choice((3, 5, 14, 2.5, 40)))
        yield "service", Plain(chance.randint(1, 30))
    if chance.random() < 0.5:
        yield "staff-role", chance.choice(("매장 매니저", "상담 직원", "수리 기사"))
        yield "staff-load", Plain(chance.randint(1, 5))
    if chance.random() < 0.5:
        parts = ("resolution", "rapport", "relevance", "ease", "speed")
        yield "scores", {part: Plain(chance.randint(0, 5)) for part in parts}
    if chance.random() < 0.3:
        yield "data-read", ["지난 구매", "열린 불만"]
        yield "data-captured", ["방문 목적"]


def _attached(chance: Random, number: int, personas: list[str]) -> Iterator[tuple[str, list[Value]]]:
    if chance.random() < 0.5:
        pain: Tree = {"id": f"pain-{number}", "text": chance.choice(_PAINS), "felt-by": [chance.choice(personas)]}
        yield "pains", [pain | {"severity": Plain(chance.choice((1, 2, 4, 5))), "cause": "자리가 하나뿐이다"}]
        if chance.random() < 0.6:
            idea: Tree = {"id": f"idea-{number}", "text": chance.choice(_IDEAS), "addresses": [f"pain-{number}"]}
            yield "opportunities", [idea | {"owner": "매장 매니저", "due": "2026-12-15", "effort": Plain(2)}]
    if chance.random() < 0.35:
        yield "delights", [{"id": f"delight-{number}", "text": chance.choice(_DELIGHTS), "felt-by": [personas[0]]}]
    if chance.random() < 0.1:
        yield "metrics", [{"id": f"metric-{number}", "name": "CSAT", "value": Plain(3.9), "unit": "/5"}]
    if chance.random() < 0.1:
        yield "feedback", [{"id": f"voice-{number}", "text": chance.choice(_VOICES), "said-by": personas[1]}]


def _scenario(chance: Random, number: int, names: list[str], personas: list[str]) -> Tree:
    stops = min(len(names), chance.randint(12, 25))
    places = sorted(chance.sample(range(len(names)), stops))
    return {
        "id": f"scenario-{number}",
        "name": f"{chance.choice(_PEOPLE)}의 {chance.choice(_TURNS)} {number}",
        "persona": personas[number % len(personas)],
        "goal": "오늘 안에 개통하고 집에 간다",
        "visits": [_visit(chance, names[place]) for place in places],
    }


def _visit(chance: Random, touchpoint: str) -> Tree:
    visit: Tree = {"touchpoint": touchpoint}
    if chance.random() < 0.4:
        visit["emotion"] = Plain(chance.randint(-2, 2))
    if chance.random() < 0.2:
        visit["quote"] = chance.choice(_VOICES)
    if chance.random() < 0.2:
        step: Tree = {
            "actor": Plain("staff"),
            "action": "눈을 맞추고 방문 이유를 묻는다",
            "line": chance.choice(_LINES),
        }
        branch: Tree = {"answer": "데이터를 많이 써요", "recommendation": "무제한 요금제를 비교해 보여 드린다"}
        visit["guide"] = [step | {"branches": [branch]}, {"actor": Plain("system"), "action": "지난 구매를 보여 준다"}]
    return visit


def main() -> None:
    """Write the map named on the command line."""
    number, path = int(sys.argv[1]), Path(sys.argv[2])
    path.write_text(write_tree(make_tree(number)), encoding="utf-8", newline="\n")
    print(f"{path}: {number} touchpoints, {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
