<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>About</name>
    <message>
        <source>Draws customer journeys in a store and around it. Everything stays on this computer, in one readable file.

MIT licence. Fonts: Pretendard, Noto Sans KR, Noto Emoji (SIL OFL 1.1). Icons: Lucide (ISC).</source>
        <translation>매장 안팎의 고객 여정을 그립니다. 모든 내용은 이 컴퓨터에, 읽을 수 있는 파일 하나로 남습니다.

MIT 라이선스. 글꼴: Pretendard, Noto Sans KR, Noto Emoji(SIL OFL 1.1). 아이콘: Lucide(ISC).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>새 창</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>S&amp;tart Page</source>
        <translation>시작 화면</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF로 내보내기…</translation>
    </message>
    <message>
        <source>Print &amp;Kit…</source>
        <translation>인쇄물 만들기…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Command &amp;Box</source>
        <translation>명령 상자</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Filter Touchpoin&amp;ts…</source>
        <translation>접점 필터…</translation>
    </message>
    <message>
        <source>Clear Filt&amp;er</source>
        <translation>필터 해제</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>환경설정…</translation>
    </message>
    <message>
        <source>Journey &amp;Map</source>
        <translation>여정 지도</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>&amp;Whole Map</source>
        <translation>지도 전체 보기</translation>
    </message>
    <message>
        <source>Zoom to &amp;Selection</source>
        <translation>선택한 곳 보기</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>보기 저장…</translation>
    </message>
    <message>
        <source>&amp;Edit Saved Views…</source>
        <translation>저장한 보기 정리…</translation>
    </message>
    <message>
        <source>Saved View &amp;1</source>
        <translation>저장한 보기 1</translation>
    </message>
    <message>
        <source>Saved View &amp;2</source>
        <translation>저장한 보기 2</translation>
    </message>
    <message>
        <source>Saved View &amp;3</source>
        <translation>저장한 보기 3</translation>
    </message>
    <message>
        <source>Saved View &amp;4</source>
        <translation>저장한 보기 4</translation>
    </message>
    <message>
        <source>Saved View &amp;5</source>
        <translation>저장한 보기 5</translation>
    </message>
    <message>
        <source>Saved View &amp;6</source>
        <translation>저장한 보기 6</translation>
    </message>
    <message>
        <source>Saved View &amp;7</source>
        <translation>저장한 보기 7</translation>
    </message>
    <message>
        <source>Saved View &amp;8</source>
        <translation>저장한 보기 8</translation>
    </message>
    <message>
        <source>Saved View &amp;9</source>
        <translation>저장한 보기 9</translation>
    </message>
    <message>
        <source>&amp;Hide Lane</source>
        <translation>레인 숨기기</translation>
    </message>
    <message>
        <source>Sho&amp;w All Lanes</source>
        <translation>레인 모두 보이기</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>Mi&amp;nimap</source>
        <translation>미니맵</translation>
    </message>
    <message>
        <source>Pre&amp;vious Area</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>&amp;Both Languages</source>
        <translation>두 언어 함께</translation>
    </message>
    <message>
        <source>&amp;Write in Two Languages</source>
        <translation>두 언어로 쓰기</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>110 %</source>
        <translation>110 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>N&amp;ext Area</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Present from &amp;Here</source>
        <translation>여기부터 발표</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>접점</translation>
    </message>
    <message>
        <source>&amp;Pain Point</source>
        <translation>불편</translation>
    </message>
    <message>
        <source>&amp;Delight</source>
        <translation>좋아함</translation>
    </message>
    <message>
        <source>&amp;Opportunity</source>
        <translation>개선</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>&amp;Five Touch Stages</source>
        <translation>다섯 접점 단계</translation>
    </message>
    <message>
        <source>&amp;Before, During, After</source>
        <translation>거래 전 · 중 · 후</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>고객 행동</translation>
    </message>
    <message>
        <source>&amp;Frontstage</source>
        <translation>고객 앞 직원</translation>
    </message>
    <message>
        <source>&amp;Backstage</source>
        <translation>고객 뒤 직원</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>지원 과정</translation>
    </message>
    <message>
        <source>&amp;Emotion Curve</source>
        <translation>감정 곡선</translation>
    </message>
    <message>
        <source>&amp;Delights and Pains</source>
        <translation>좋아함 · 불편</translation>
    </message>
    <message>
        <source>&amp;Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>P&amp;ersona…</source>
        <translation>페르소나…</translation>
    </message>
    <message>
        <source>S&amp;cenario…</source>
        <translation>시나리오…</translation>
    </message>
    <message>
        <source>&amp;Journey Settings…</source>
        <translation>여정 설정…</translation>
    </message>
    <message>
        <source>Show &amp;All Scenarios</source>
        <translation>모든 시나리오 보이기</translation>
    </message>
    <message>
        <source>&amp;Hide All Scenarios</source>
        <translation>모든 시나리오 숨기기</translation>
    </message>
    <message>
        <source>&amp;Draw Scenario Path</source>
        <translation>시나리오 경로 그리기</translation>
    </message>
    <message>
        <source>Make Your First Map in &amp;3 Minutes</source>
        <translation>3분 만에 첫 지도 만들기</translation>
    </message>
    <message>
        <source>Prepare a &amp;Workshop, Step by Step</source>
        <translation>워크숍을 준비하는 순서</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>&amp;About journeymap</source>
        <translation>journeymap 정보</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>실행 취소: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>다시 실행: {step}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undone: {step}</source>
        <translation>되돌림: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>다시 실행: {step}</translation>
    </message>
    <message>
        <source>{name}: moved to {stage} · {lane}, {n} of {count}</source>
        <translation>{name}, {stage} · {lane} {count}개 중 {n}번째로 옮김</translation>
    </message>
    <message>
        <source>{name}: added to {stage} · {lane}, {n} of {count}</source>
        <translation>{name}, {stage} · {lane} {count}개 중 {n}번째에 추가</translation>
    </message>
    <message>
        <source>{step}: {name}</source>
        <translation>{step}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardAccess</name>
    <message>
        <source>Journey map</source>
        <translation>여정 지도</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>ChoiceSection</name>
    <message>
        <source>What to include</source>
        <translation>담을 내용</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>모두 {count}개</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{all}개 가운데 {count}개</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>접점</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Add {thing}</source>
        <translation>{thing} 추가</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 안 됨</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Place “{name}” as a new touchpoint</source>
        <translation>“{name}” 새 접점으로 놓기</translation>
    </message>
    <message>
        <source>Scenarios: {count}</source>
        <translation>시나리오 {count}개</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Place a new {thing}</source>
        <translation>{thing} 새로 놓기</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>놓기</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. Try another word, or initial consonants such as ㅊㅎㅈ.</source>
        <translation>“{text}”에 맞는 것이 없어요. 다른 말이나 ㅊㅎㅈ 같은 초성으로 찾아보세요.</translation>
    </message>
    <message>
        <source>in {stage}</source>
        <translation>{stage}에</translation>
    </message>
    <message>
        <source>Select a touchpoint first: a note hangs on a touchpoint.</source>
        <translation>먼저 접점을 고르세요. 메모는 접점에 붙습니다.</translation>
    </message>
</context>
<context>
    <name>CommandCard</name>
    <message>
        <source>Find a command, a touchpoint or a person</source>
        <translation>명령, 접점, 페르소나 찾기</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Command box</source>
        <translation>명령 상자</translation>
    </message>
</context>
<context>
    <name>CommandIndex</name>
    <message>
        <source>Recent</source>
        <translation>최근에 쓴 것</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Add {thing}</source>
        <translation>{thing} 추가</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today {time}</source>
        <translation>오늘 {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>어제 {time}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year, in Qt&apos;s letters for dates.</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day of another year, in Qt&apos;s letters for dates.</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Save Print Kit</source>
        <translation>인쇄물 저장</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>{count} files exist already, “{name}” among them. Replace them?</source>
        <translation>“{name}” 등 같은 이름의 파일이 {count}개 있어요. 바꿀까요?</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>“{name}” 저장하는 중…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄하는 중…</translation>
    </message>
    <message>
        <source>Save a PDF and print it where there is one. It keeps its exact size.</source>
        <translation>PDF로 저장해 프린터가 있는 곳에서 인쇄하세요. 크기가 그대로 지켜져요.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>이 컴퓨터에는 연결된 프린터가 없어요.</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>“{name}” 파일을 저장했어요.</translation>
    </message>
    <message>
        <source>Saved {count} files, from “{name}” on.</source>
        <translation>“{name}”부터 파일 {count}개를 저장했어요.</translation>
    </message>
    <message>
        <source>The picture would be too large.</source>
        <translation>그림이 너무 커요.</translation>
    </message>
    <message>
        <source>Up to {dpi} dpi can be made.</source>
        <translation>{dpi}dpi까지 만들 수 있어요.</translation>
    </message>
    <message>
        <source>There is too little memory. Fewer dots per inch need less.</source>
        <translation>메모리가 모자라요. 해상도를 낮춰 보세요.</translation>
    </message>
    <message>
        <source>The program made a mistake while drawing the pages.</source>
        <translation>쪽을 그리다가 프로그램에 문제가 생겼어요.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>파일을 쓰지 않았어요.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>1쪽을 프린터로 보냈어요.</translation>
    </message>
    <message>
        <source>{count} pages went to the printer.</source>
        <translation>{count}쪽을 프린터로 보냈어요.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is switched on.</source>
        <translation>프린터가 응답하지 않아요. 켜져 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>멈췄어요. 파일을 쓰지 않았어요.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄어요.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Who hates what</source>
        <translation>누가 무엇을 싫어하나</translation>
    </message>
    <message>
        <source>Guide · {scenario}</source>
        <translation>상황별 안내 · {scenario}</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>EditViewsDialog</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>저장한 보기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The first nine have the keys Alt+1 to Alt+9.</source>
        <translation>위에서 아홉 번째까지 Alt+1–Alt+9로 바로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Replace with Current View</source>
        <translation>지금 보기로 바꾸기</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>EditorFrame</name>
    <message>
        <source>Move Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>The whole map on one sheet, as large as it can be.</source>
        <translation>지도 전체를 한 장에, 들어가는 한 크게 담습니다.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF 열기</translation>
    </message>
    <message>
        <source>Print Kit…</source>
        <translation>인쇄물 만들기…</translation>
    </message>
    <message>
        <source>Booklets, cards, tiles, other formats, and a look at every page</source>
        <translation>소책자, 카드, 나누어 인쇄, 다른 형식까지 미리 보며 만들기</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
    <message>
        <source>Whichever fits better</source>
        <translation>잘 맞는 쪽으로</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>“{name}” is ready.</source>
        <translation>“{name}” 파일을 만들었습니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The program made a mistake while drawing the page.</source>
        <translation>페이지를 그리다가 프로그램에 오류가 났습니다.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>중지했습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>쪽을 짜는 중…</translation>
    </message>
    <message>
        <source>Use {paper}</source>
        <translation>{paper} 용지로 바꾸기</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1쪽</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}쪽</translation>
    </message>
    <message>
        <source>Nothing to print: nothing is chosen, or the map has none of it.</source>
        <translation>인쇄할 것이 없어요. 고른 것이 없거나 지도에 해당하는 내용이 없어요.</translation>
    </message>
    <message>
        <source>smallest text {size} pt</source>
        <translation>가장 작은 글자 {size}pt</translation>
    </message>
    <message>
        <source>The smallest text would be {size} pt: hard to read.</source>
        <translation>가장 작은 글자가 {size}pt라 읽기 어려워요.</translation>
    </message>
    <message>
        <source>On {paper} it is {least} pt or more.</source>
        <translation>{paper} 용지를 쓰면 {least}pt 이상이 돼요.</translation>
    </message>
    <message>
        <source>Print the map as a poster too.</source>
        <translation>지도는 포스터로 따로 인쇄해 보세요.</translation>
    </message>
    <message>
        <source>Take more sheets.</source>
        <translation>장 수를 늘려 보세요.</translation>
    </message>
    <message>
        <source>Even {paper} is too small: print the booklet too.</source>
        <translation>{paper} 용지로도 작으니 소책자를 함께 인쇄해 보세요.</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>프로그램에 오류가 났습니다.</translation>
    </message>
    <message>
        <source>Your map is still open. Save it, under another name if in doubt.

{where}</source>
        <translation>지도는 아직 열려 있습니다. 걱정되면 다른 이름으로 저장하세요.

{where}</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>폴더:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>파일 이름:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>파일 형식:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>“{name}” 파일이 이미 있습니다. 바꿀까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Journey maps (*.journey.yaml *.yaml *.yml)</source>
        <translation>여정 지도 (*.journey.yaml *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Journey maps (*.journey.yaml)</source>
        <translation>여정 지도 (*.journey.yaml)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>다른 이름으로 저장</translation>
    </message>
</context>
<context>
    <name>FileMenus</name>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (찾을 수 없음)</translation>
    </message>
    <message>
        <source>No recent maps</source>
        <translation>최근 지도 없음</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>목록 지우기</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>“{name}” was changed by somebody else.</source>
        <translation>“{name}” 파일이 밖에서 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Saving over it would lose their changes. Opening theirs would lose yours.</source>
        <translation>덮어쓰면 그쪽 변경이, 다시 열면 내 변경이 사라집니다.</translation>
    </message>
    <message>
        <source>Save Mine As…</source>
        <translation>내 것을 다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Overwrite Theirs</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Open Theirs</source>
        <translation>바뀐 파일 열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“{name}” could not be saved.</source>
        <translation>“{name}” 파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The file on disk is as it was, and your map is still open.</source>
        <translation>디스크의 파일은 그대로이고, 지도는 아직 열려 있습니다.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>필터 해제</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in the whole map</source>
        <translation>지도 전체에서 찾기</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>이전 결과 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음 결과 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show only touchpoints of some persona, channel or emotion in full colour</source>
        <translation>페르소나, 채널, 감정 등으로 골라 나머지를 흐리게 보여요</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>on a hidden lane</source>
        <translation>숨긴 레인</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{shown} of {total} touchpoints</source>
        <translation>접점 {total}개 중 {shown}개</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>달린 메모</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>담당·책임자</translation>
    </message>
    <message>
        <source>Has pain points</source>
        <translation>불편 있음</translation>
    </message>
    <message>
        <source>Has delights</source>
        <translation>좋아함 있음</translation>
    </message>
    <message>
        <source>Has opportunities</source>
        <translation>개선 있음</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>HTML로 저장…</translation>
    </message>
    <message>
        <source>Save as Picture</source>
        <translation>그림으로 저장</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>One file that any browser shows, without the program and without a network</source>
        <translation>프로그램이나 인터넷이 없어도 브라우저로 열어 볼 수 있는 파일 하나</translation>
    </message>
    <message>
        <source>SVG, sharp at every size…</source>
        <translation>SVG · 크게 키워도 또렷함…</translation>
    </message>
    <message>
        <source>PNG, {dpi} dots per inch…</source>
        <translation>PNG · {dpi}dpi…</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>A note hangs on a touchpoint; it is back where it was.</source>
        <translation>메모는 접점에만 붙일 수 있어요. 제자리로 돌려놓았어요.</translation>
    </message>
    <message>
        <source>It cannot go further that way.</source>
        <translation>그쪽으로는 더 옮길 수 없어요.</translation>
    </message>
    <message>
        <source>A touchpoint stands where a stage and a lane meet; it is back.</source>
        <translation>접점은 단계와 레인이 만나는 칸에만 놓을 수 있어요. 제자리로 돌려놓았어요.</translation>
    </message>
    <message>
        <source>Drop it where a stage and a lane meet.</source>
        <translation>단계와 레인이 만나는 칸에 놓아 주세요.</translation>
    </message>
    <message>
        <source>Drop it onto a touchpoint.</source>
        <translation>접점 위에 놓아 주세요.</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>HistorySteps</name>
    <message>
        <source>At the beginning</source>
        <translation>처음 상태</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금 여기</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>되돌린 작업</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장됨</translation>
    </message>
</context>
<context>
    <name>InsertCommands</name>
    <message>
        <source>Select a touchpoint first: a note hangs on a touchpoint.</source>
        <translation>먼저 접점을 고르세요. 메모는 접점에 붙습니다.</translation>
    </message>
    <message>
        <source>New Persona</source>
        <translation>새 페르소나</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>A customer type: what they love and hate.</source>
        <translation>무엇을 좋아하고 싫어하는지로 정하는 고객 유형입니다.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Various</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>Pains of other touchpoints…</source>
        <translation>다른 접점의 불편…</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Find a pain</source>
        <translation>불편 찾기</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>불편</translation>
    </message>
    <message>
        <source>Changes apply to all of them.</source>
        <translation>여기서 바꾸면 모두 바뀝니다.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}개 선택됨</translation>
    </message>
    <message>
        <source>Add a Step</source>
        <translation>안내 순서 추가</translation>
    </message>
    <message>
        <source>Answers and what to recommend</source>
        <translation>고객의 답과 권할 것</translation>
    </message>
    <message>
        <source>Add an Answer</source>
        <translation>답 추가</translation>
    </message>
    <message>
        <source>Only links beginning with http://, https:// or mailto: are kept.</source>
        <translation>http://, https://, mailto: 로 시작하는 링크만 저장됩니다.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Add a Pain</source>
        <translation>불편 추가</translation>
    </message>
    <message>
        <source>Add a Delight</source>
        <translation>좋아함 추가</translation>
    </message>
    <message>
        <source>Add an Opportunity</source>
        <translation>개선 추가</translation>
    </message>
    <message>
        <source>Add a Metric</source>
        <translation>지표 추가</translation>
    </message>
    <message>
        <source>Add Feedback</source>
        <translation>고객 의견 추가</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Add a Touchpoint</source>
        <translation>접점 추가</translation>
    </message>
    <message>
        <source>Parts of the touchpoint</source>
        <translation>접점 항목</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>개선</translation>
    </message>
    <message>
        <source>Add to a Scenario</source>
        <translation>시나리오에 넣기</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>Write in two languages</source>
        <translation>두 언어로 쓰기</translation>
    </message>
</context>
<context>
    <name>JourneySettings</name>
    <message>
        <source>Journey Settings</source>
        <translation>여정 설정</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Map language</source>
        <translation>지도 언어</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of the presentation</source>
        <translation>발표할 때 쓰는 키</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Any letter</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>가운데 버튼</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Capturing on the map</source>
        <translation>지도에 적기</translation>
    </message>
    <message>
        <source>Rename the selected card: just type</source>
        <translation>고른 카드 이름 바꾸기 (그냥 치면 돼요)</translation>
    </message>
    <message>
        <source>Finish the name, then add below</source>
        <translation>이름 끝내기, 한 번 더 누르면 아래에 추가</translation>
    </message>
    <message>
        <source>Add above</source>
        <translation>위에 추가</translation>
    </message>
    <message>
        <source>Next one along, added if need be</source>
        <translation>다음 단계 접점으로, 없으면 추가</translation>
    </message>
    <message>
        <source>Previous one along</source>
        <translation>앞 단계 접점으로</translation>
    </message>
    <message>
        <source>Leave the name as it was</source>
        <translation>이름을 바꾸지 않고 나가기</translation>
    </message>
    <message>
        <source>Rename, or add on an empty place</source>
        <translation>이름 바꾸기, 빈자리에서는 추가</translation>
    </message>
    <message>
        <source>Selecting and moving</source>
        <translation>고르기와 옮기기</translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation>카드에서 카드로 가기</translation>
    </message>
    <message>
        <source>Walk and select more</source>
        <translation>가면서 더 고르기</translation>
    </message>
    <message>
        <source>Move the card, stage or lane</source>
        <translation>고른 카드, 단계, 레인 옮기기</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>하나 더 고르기, 하나 빼기</translation>
    </message>
    <message>
        <source>Select everything up to here</source>
        <translation>여기까지 모두 고르기</translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation>복사해서 끌기</translation>
    </message>
    <message>
        <source>Open the row, or choose</source>
        <translation>행 펼치기, 칸에서 고르기</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>다른 단계로 옮기기</translation>
    </message>
    <message>
        <source>Stop what is under way, select nothing</source>
        <translation>하던 일 멈추기, 고른 것 풀기</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>화면 끌어 옮기기</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 자리에서 확대·축소</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>옆으로 넘기기</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>메뉴 열기</translation>
    </message>
    <message>
        <source>Drawing a scenario&apos;s path</source>
        <translation>시나리오 경로 그리기</translation>
    </message>
    <message>
        <source>Go on to the selected card</source>
        <translation>고른 카드로 잇기</translation>
    </message>
    <message>
        <source>Finish the path</source>
        <translation>경로 끝내기</translation>
    </message>
    <message>
        <source>In the command box</source>
        <translation>명령 상자에서</translation>
    </message>
    <message>
        <source>Do it, or go there</source>
        <translation>실행하기, 그곳으로 가기</translation>
    </message>
    <message>
        <source>Place it as a new touchpoint</source>
        <translation>새 접점으로 놓기</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>개요에서</translation>
    </message>
    <message>
        <source>Add one like it below</source>
        <translation>아래에 같은 종류 추가</translation>
    </message>
    <message>
        <source>Add one like it above</source>
        <translation>위에 같은 종류 추가</translation>
    </message>
    <message>
        <source>Add one inside it</source>
        <translation>그 안에 추가</translation>
    </message>
    <message>
        <source>Next cell to change</source>
        <translation>다음 입력 칸</translation>
    </message>
    <message>
        <source>Previous cell to change</source>
        <translation>이전 입력 칸</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>행 옮기기</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>발표 중</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>다음 슬라이드</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>이전 슬라이드</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>첫 슬라이드</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>마지막 슬라이드</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>단계로 가기</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>시나리오 고르기</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>발표 끝내기</translation>
    </message>
</context>
<context>
    <name>KitKinds</name>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>The whole map, on one sheet or on tiles</source>
        <translation>지도 전체를 한 장에, 또는 나누어</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>소책자</translation>
    </message>
    <message>
        <source>Everything on the map, page by page</source>
        <translation>지도에 담긴 모든 것을 한 쪽씩</translation>
    </message>
    <message>
        <source>Touchpoint sheets</source>
        <translation>접점 안내서</translation>
    </message>
    <message>
        <source>One for each, to keep at the counter</source>
        <translation>접점마다 한 장, 카운터에 두고 보기</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>To cut out for the workshop</source>
        <translation>잘라서 쓰는 워크숍 카드</translation>
    </message>
    <message>
        <source>Blank kit</source>
        <translation>빈 양식</translation>
    </message>
    <message>
        <source>Sheets to write on by hand</source>
        <translation>손으로 적어 넣는 종이</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>설문지</translation>
    </message>
    <message>
        <source>Ask customers how it was</source>
        <translation>어땠는지 고객에게 묻기</translation>
    </message>
</context>
<context>
    <name>KitOptions</name>
    <message>
        <source>On a sheet</source>
        <translation>종이 한 면</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>한 쪽씩</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>두 쪽 나란히</translation>
    </message>
    <message>
        <source>Two pages, to fold and staple</source>
        <translation>반으로 접는 책</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>소책자</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>As large as it needs</source>
        <translation>필요한 만큼 크게</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>한 쪽에</translation>
    </message>
    <message>
        <source>On a fold-out</source>
        <translation>접어 넣는 큰 종이에</translation>
    </message>
    <message>
        <source>Over several pages</source>
        <translation>여러 쪽에 나누어</translation>
    </message>
    <message>
        <source>Touchpoint sheets</source>
        <translation>접점 안내서</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>카드 크기</translation>
    </message>
    <message>
        <source>A6  (105 × 148 mm)</source>
        <translation>A6  (105 × 148 mm)</translation>
    </message>
    <message>
        <source>A7  (74 × 105 mm)</source>
        <translation>A7  (74 × 105 mm)</translation>
    </message>
    <message>
        <source>Business card  (90 × 50 mm)</source>
        <translation>명함  (90 × 50 mm)</translation>
    </message>
    <message>
        <source>Business card  (85 × 55 mm)</source>
        <translation>명함  (85 × 55 mm)</translation>
    </message>
    <message>
        <source>Backs too, for two-sided printing</source>
        <translation>뒷면도 인쇄 (양면)</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>설문지</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>묻는 것</translation>
    </message>
    <message>
        <source>Each touchpoint by itself</source>
        <translation>접점마다 한 장씩</translation>
    </message>
    <message>
        <source>The whole journey at once</source>
        <translation>여정 전체를 한 번에</translation>
    </message>
    <message>
        <source>Blank kit</source>
        <translation>빈 양식</translation>
    </message>
    <message>
        <source>Empty map on</source>
        <translation>빈 지도</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>한국어와 영어</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>For black-and-white printers</source>
        <translation>흑백 프린터용</translation>
    </message>
    <message>
        <source>Every colour gets a pattern, a face, an icon or a number instead.</source>
        <translation>색 대신 무늬, 얼굴, 아이콘, 숫자로 구별해요.</translation>
    </message>
</context>
<context>
    <name>MainToolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 지도 열기</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>확대·축소</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>저장한 보기</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Map Te&amp;xts</source>
        <translation>지도의 글</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Interface Si&amp;ze</source>
        <translation>화면 크기</translation>
    </message>
    <message>
        <source>Interface &amp;Language</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>레인</translation>
    </message>
    <message>
        <source>Stage Se&amp;t</source>
        <translation>단계 묶음</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>여정(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Which journey shall we draw?</source>
        <translation>어떤 여정을 그려 볼까요?</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Start from a template or a blank map.</source>
        <translation>본보기나 빈 지도로 시작하세요.</translation>
    </message>
    <message>
        <source>Map language</source>
        <translation>지도 언어</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
</context>
<context>
    <name>OutlineDoor</name>
    <message>
        <source>A stop cannot be cut. Delete takes it out of the path; the touchpoint stays.</source>
        <translation>경로의 방문은 잘라낼 수 없어요. Delete를 누르면 경로에서만 빠지고 접점은 그대로 남아요.</translation>
    </message>
    <message>
        <source>Touchpoints cannot be pasted into a path. Select a stage or a touchpoint first.</source>
        <translation>경로 안에는 접점을 붙여넣을 수 없어요. 먼저 단계나 접점을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>An outline of the whole journey</source>
        <translation>여정 전체를 한눈에 보는 개요예요</translation>
    </message>
    <message>
        <source>Press Enter and type the name of the first stage.</source>
        <translation>Enter를 누르고 첫 단계 이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>OwnTouchpointDialog</name>
    <message>
        <source>New Touchpoint of My Own</source>
        <translation>새 접점 만들기</translation>
    </message>
    <message>
        <source>Add to Palette</source>
        <translation>팔레트에 추가</translation>
    </message>
    <message>
        <source>It stays in the palette for every map.</source>
        <translation>모든 지도의 팔레트에 남습니다.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Before</source>
        <translation>거래 전</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>매장</translation>
    </message>
    <message>
        <source>After</source>
        <translation>거래 후</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>My touchpoints</source>
        <translation>내 접점</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>불편</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>좋아함</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>개선</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find a touchpoint</source>
        <translation>접점 찾기</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Make a touchpoint</source>
        <translation>새 접점 만들기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움</translation>
    </message>
    <message>
        <source>Drag onto a stage. With a card selected, &lt;b&gt;Tab&lt;/b&gt; adds the next touchpoint after it.</source>
        <translation>끌어서 단계 위에 놓으세요. 카드를 고르고 &lt;b&gt;Tab&lt;/b&gt;을 누르면 다음 접점이 이어집니다.</translation>
    </message>
    <message>
        <source>Remove from my touchpoints</source>
        <translation>내 접점에서 빼기</translation>
    </message>
</context>
<context>
    <name>PaletteTile</name>
    <message>
        <source>Drag onto a stage, or press Enter to place it at the selected stage.</source>
        <translation>단계 위로 끌어 놓거나, Enter를 눌러 고른 단계에 놓습니다.</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Own size…</source>
        <translation>직접 정하기…</translation>
    </message>
    <message>
        <source>Whichever fits better</source>
        <translation>알맞은 쪽</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>여백</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>세로</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Interface size</source>
        <translation>화면 크기</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높게</translation>
    </message>
    <message>
        <source>Reduce motion: cards go straight to their place</source>
        <translation>움직임 줄이기: 카드가 바로 제자리로 가요</translation>
    </message>
    <message>
        <source>The new size shows after a restart.</source>
        <translation>다시 시작하면 새 크기로 보여요.</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>지금 다시 시작</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>First and last slide</source>
        <translation>처음과 마지막</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>단계로 가기</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>시나리오 고르기</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>PresentationScreen</name>
    <message>
        <source>Slide {number} of {count}</source>
        <translation>슬라이드 {number} / {count}</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>발표</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}쪽 가운데 {number}쪽</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>앞쪽 (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>다음 쪽 (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>작게 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>크게 (Ctrl++)</translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation>한 쪽이 다 보이게 (Ctrl+0)</translation>
    </message>
    <message>
        <source>All pages side by side</source>
        <translation>모든 쪽 펼쳐 보기</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>모든 쪽</translation>
    </message>
</context>
<context>
    <name>PrintStudio</name>
    <message>
        <source>Print Kit</source>
        <translation>인쇄물 만들기</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>인쇄할 것</translation>
    </message>
    <message>
        <source>This does not fit on the sheet. Take a larger one, or smaller margins.</source>
        <translation>용지에 들어가지 않아요. 더 큰 용지를 고르거나 여백을 줄여 주세요.</translation>
    </message>
    <message>
        <source>The program made a mistake while laying out the pages.</source>
        <translation>쪽을 짜다가 프로그램에 문제가 생겼어요.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>“{name}” was opened with remarks</source>
        <translation>“{name}” 파일을 열었지만 알릴 것이 있습니다</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>“{name}” 파일을 열 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바꾼 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. The open map stays open.</source>
        <translation>바꾼 것은 없습니다. 열려 있던 지도는 그대로입니다.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>모두 복사</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>“{name}” 지도의 변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>저장하지 않으면 변경 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Open “{name}” as an old Korean text file?</source>
        <translation>“{name}” 파일을 예전 한글 인코딩으로 열까요?</translation>
    </message>
    <message>
        <source>It is not in UTF-8, but reads well as CP949 (EUC-KR). Saving will write UTF-8.</source>
        <translation>UTF-8이 아니지만 CP949(EUC-KR)로는 잘 읽힙니다. 저장할 때는 UTF-8로 씁니다.</translation>
    </message>
    <message>
        <source>Open as CP949</source>
        <translation>CP949로 열기</translation>
    </message>
    <message>
        <source>Move to Stage “{name}”</source>
        <translation>“{name}” 단계로 옮기기</translation>
    </message>
    <message>
        <source>Delete stage “{name}”?</source>
        <translation>“{name}” 단계를 삭제할까요?</translation>
    </message>
    <message>
        <source>Move to Lane “{name}”</source>
        <translation>“{name}” 레인으로 옮기기</translation>
    </message>
    <message>
        <source>Delete lane “{name}”?</source>
        <translation>“{name}” 레인을 삭제할까요?</translation>
    </message>
    <message>
        <source>It holds 1 touchpoint. Where should it go?</source>
        <translation>접점 1개가 들어 있습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>It holds {count} touchpoints. Where should they go?</source>
        <translation>접점 {count}개가 들어 있습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>Delete Them Too</source>
        <translation>함께 삭제</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent Maps</source>
        <translation>최근 지도</translation>
    </message>
    <message>
        <source>Open a File…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>No map yet. The maps you open and save will be here.</source>
        <translation>아직 없어요. 열거나 저장한 지도가 여기에 모입니다.</translation>
    </message>
    <message>
        <source>Journey maps (*.journey.yaml *.yaml *.yml)</source>
        <translation>여정 지도 (*.journey.yaml *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Find {name}</source>
        <translation>{name} 찾기</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Find It…</source>
        <translation>위치 바꾸기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>목록에서 빼기</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>파일을 찾을 수 없음</translation>
    </message>
    <message>
        <source>Find the file of {map}</source>
        <translation>{map}: 파일 위치 바꾸기</translation>
    </message>
    <message>
        <source>Remove {map} from the list</source>
        <translation>{map}: 목록에서 빼기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 풀기</translation>
    </message>
    <message>
        <source>Pin to Top</source>
        <translation>맨 위에 고정</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Telecom dealership</source>
        <translation>통신사 대리점</translation>
    </message>
    <message>
        <source>Clothes bought online, returned in store</source>
        <translation>온라인에서 산 옷, 매장에서 반품</translation>
    </message>
    <message>
        <source>An anniversary at a hotel</source>
        <translation>호텔에서 보내는 기념일</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Keeps filter, scenarios, hidden lanes and zoom in the map, for everybody who opens it.</source>
        <translation>필터, 시나리오, 숨긴 레인, 확대를 지도와 함께 저장해요. 지도를 여는 사람 모두 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>No view has been saved for {keys} yet. Ctrl+Shift+D saves one.</source>
        <translation>{keys}에 저장한 보기가 아직 없어요. Ctrl+Shift+D로 지금 보기를 저장하세요.</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>보기: {name}</translation>
    </message>
    <message>
        <source>Saved “{name}”. {keys} brings it back.</source>
        <translation>“{name}” 보기를 저장했어요. {keys} 키로 다시 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>“{name}” 보기를 저장했어요.</translation>
    </message>
</context>
<context>
    <name>ScenarioBar</name>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>새 시나리오</translation>
    </message>
    <message>
        <source>More scenarios</source>
        <translation>시나리오 더 보기</translation>
    </message>
</context>
<context>
    <name>ScenarioChip</name>
    <message>
        <source>route shown</source>
        <translation>경로 보임</translation>
    </message>
    <message>
        <source>route hidden</source>
        <translation>경로 숨김</translation>
    </message>
    <message>
        <source>{0}, drives the emotion curve</source>
        <translation>{0}, 감정 곡선의 기준</translation>
    </message>
    <message>
        <source>The emotion curve follows this scenario. Click to hide its route.</source>
        <translation>감정 곡선이 이 시나리오를 따릅니다. 누르면 경로를 숨깁니다.</translation>
    </message>
    <message>
        <source>Click to show this scenario and let the emotion curve follow it. The dot hides its route.</source>
        <translation>누르면 경로를 보이고 감정 곡선이 이 시나리오를 따릅니다. 점을 누르면 경로를 숨깁니다.</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New Scenario</source>
        <translation>새 시나리오</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Then click the touchpoints it passes, one after another.</source>
        <translation>추가한 다음, 지나는 접점을 차례로 누르세요.</translation>
    </message>
    <message>
        <source>Draw path</source>
        <translation>경로 그리기</translation>
    </message>
    <message>
        <source>Name and persona…</source>
        <translation>이름과 페르소나…</translation>
    </message>
    <message>
        <source>Show in inspector</source>
        <translation>인스펙터에서 보기</translation>
    </message>
    <message>
        <source>Show only this scenario</source>
        <translation>이 시나리오만 보기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Nobody in particular</source>
        <translation>정하지 않음</translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message>
        <source>Choose a scenario</source>
        <translation>시나리오 고르기</translation>
    </message>
</context>
<context>
    <name>ScoreSection</name>
    <message>
        <source>Parts of {0}</source>
        <translation>{0} 세부 항목</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>단축키 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No key is called that. Try a word from the menus, or initial consonants.</source>
        <translation>맞는 단축키가 없어요. 메뉴에 있는 말이나 초성으로 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Parts</source>
        <translation>담을 부분</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>Kinds of cards</source>
        <translation>카드 종류</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Back to {map}</source>
        <translation>돌아가기: {map}</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>지도로 돌아가기</translation>
    </message>
    <message>
        <source>Start Page</source>
        <translation>시작 화면</translation>
    </message>
    <message>
        <source>Which journey shall we draw?</source>
        <translation>어떤 여정을 그려 볼까요?</translation>
    </message>
    <message>
        <source>Start from a template, or drop a file on this window.</source>
        <translation>본보기로 시작하거나, 파일을 이 창에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>처음이신가요?</translation>
    </message>
    <message>
        <source>Look Around in a Sample</source>
        <translation>예제 둘러보기</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>화면 언어</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Click touchpoints in turn, or walk to them and press Space; Enter or a right click ends the path.</source>
        <translation>접점을 차례로 누르거나, 화살표로 옮겨 가 스페이스를 누르세요. Enter나 오른쪽 클릭으로 마칩니다.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경 있음</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>저장됨 {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장하지 않음</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add Touchpoint</source>
        <translation>접점 추가</translation>
    </message>
    <message>
        <source>Move Touchpoint</source>
        <translation>접점 옮기기</translation>
    </message>
    <message>
        <source>Copy Touchpoint</source>
        <translation>접점 복제</translation>
    </message>
    <message>
        <source>Delete Touchpoint</source>
        <translation>접점 삭제</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Change Emotion</source>
        <translation>감정 바꾸기</translation>
    </message>
    <message>
        <source>Add Stage</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Move Stage</source>
        <translation>단계 옮기기</translation>
    </message>
    <message>
        <source>Resize Stage</source>
        <translation>단계 너비 바꾸기</translation>
    </message>
    <message>
        <source>Delete Stage</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>Add Stages</source>
        <translation>단계 묶음 적용</translation>
    </message>
    <message>
        <source>Add Lane</source>
        <translation>레인 추가</translation>
    </message>
    <message>
        <source>Move Lane</source>
        <translation>레인 옮기기</translation>
    </message>
    <message>
        <source>Resize Lane</source>
        <translation>레인 높이 바꾸기</translation>
    </message>
    <message>
        <source>Delete Lane</source>
        <translation>레인 삭제</translation>
    </message>
    <message>
        <source>Add Persona</source>
        <translation>페르소나 추가</translation>
    </message>
    <message>
        <source>Move Persona</source>
        <translation>페르소나 이동</translation>
    </message>
    <message>
        <source>Delete Persona</source>
        <translation>페르소나 삭제</translation>
    </message>
    <message>
        <source>Add Scenario</source>
        <translation>시나리오 추가</translation>
    </message>
    <message>
        <source>Move Scenario</source>
        <translation>시나리오 옮기기</translation>
    </message>
    <message>
        <source>Delete Scenario</source>
        <translation>시나리오 삭제</translation>
    </message>
    <message>
        <source>Add Visit</source>
        <translation>경로에 접점 추가</translation>
    </message>
    <message>
        <source>Move Visit</source>
        <translation>경로 순서 바꾸기</translation>
    </message>
    <message>
        <source>Remove Visit</source>
        <translation>경로에서 접점 빼기</translation>
    </message>
    <message>
        <source>Change Guide</source>
        <translation>안내 바꾸기</translation>
    </message>
    <message>
        <source>Attach Note</source>
        <translation>메모 붙이기</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>메모 옮기기</translation>
    </message>
    <message>
        <source>Delete Note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Change Journey Settings</source>
        <translation>여정 설정 바꾸기</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Change Saved View</source>
        <translation>저장한 보기 바꾸기</translation>
    </message>
    <message>
        <source>Delete Saved View</source>
        <translation>저장한 보기 삭제</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Hidden: {names}</source>
        <translation>숨긴 레인: {names}</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>필터 해제</translation>
    </message>
    <message>
        <source>Show All Lanes</source>
        <translation>레인 모두 보이기</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Telecom store</source>
        <translation>통신사 매장</translation>
    </message>
    <message>
        <source>Five touch stages, three scenarios</source>
        <translation>다섯 접점 · 시나리오 3개</translation>
    </message>
    <message>
        <source>Clothes, in store and online</source>
        <translation>의류 매장과 온라인</translation>
    </message>
    <message>
        <source>A journey with smooth returns</source>
        <translation>반품이 매끄러운 여정</translation>
    </message>
    <message>
        <source>Service counter</source>
        <translation>서비스 창구</translation>
    </message>
    <message>
        <source>Before, during, after</source>
        <translation>거래 전 · 중 · 후</translation>
    </message>
    <message>
        <source>Blank map</source>
        <translation>빈 지도</translation>
    </message>
    <message>
        <source>Decide on the stages together</source>
        <translation>단계부터 함께 정하기</translation>
    </message>
</context>
<context>
    <name>TileSection</name>
    <message>
        <source>Poster</source>
        <translation>포스터</translation>
    </message>
    <message>
        <source>On one sheet</source>
        <translation>한 장에</translation>
    </message>
    <message>
        <source>Cut into smaller sheets</source>
        <translation>작은 종이에 나누어</translation>
    </message>
    <message>
        <source>As large as so many sheets</source>
        <translation>장 수로 크기 정하기</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Sheets of</source>
        <translation>낱장</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로 장 수</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>세로 장 수</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>겹침</translation>
    </message>
</context>
<context>
    <name>TouchpointChoice</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Choose a touchpoint</source>
        <translation>접점 고르기</translation>
    </message>
    <message>
        <source>Which touchpoint comes next?</source>
        <translation>다음 접점은 어디인가요?</translation>
    </message>
    <message>
        <source>No touchpoint is called “{text}”. Try another word, or initial consonants such as ㅊㅎㅈ.</source>
        <translation>‘{text}’에 맞는 접점이 없어요. 다른 낱말이나 ㅊㅎㅈ 같은 초성으로 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Restart to show everything at {percent} %?</source>
        <translation>다시 시작해서 {percent} % 크기로 볼까요?</translation>
    </message>
    <message>
        <source>The open maps come back. You are asked about unsaved changes first.</source>
        <translation>열린 지도는 다시 열려요. 저장하지 않은 변경은 먼저 물어볼게요.</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>지금 다시 시작</translation>
    </message>
    <message>
        <source>At the Next Start</source>
        <translation>다음에 켤 때</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>Untitled journey</source>
        <translation>제목 없는 여정</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {number}</source>
        <translation>{number}쪽</translation>
    </message>
</context>
</TS>
