"""The tables added up as a journalist adds them up, and held against the figures of the pages."""

from ..conftest import Built
from ..feeds.open_data_reading import number
from .reading import pairs, said, tables
from .spreadsheet import added, figures, package, path_of, rows


def test_the_actions_add_up_to_the_figures_of_the_page(each_site: Built) -> None:
    page, table = each_site.main("actions"), rows(each_site, "actions")
    told = {said(part.dt): figures(said(part.dd))[0] for part in page.select("dl.numbers > div") if part.dt and part.dd}
    assert told["行動"] == len(table)
    assert told["参加者（延べ）"] == added(table, "参加者（人）")
    assert told["署名"] == added(table, "署名（筆）") == added(rows(each_site, "actions-signatures"), "署名（筆）")
    handed_out = rows(each_site, "actions-handouts")
    for unit in ("枚", "個", "部", "冊"):
        assert added(table, f"配ったもの（{unit}）") == added(handed_out, f"数（{unit}）")
    votes = [figures(said(part)) for part in page.select(".tally .vote__counts")]
    assert sum(vote[0] for vote in votes) == added(table, "シール投票：賛成（票）")


def test_the_tallies_are_the_sums_of_the_rows_and_of_the_page(each_site: Built) -> None:
    page = each_site.main("actions")
    signed = rows(each_site, "actions-signatures")
    (drawn,) = tables(page, "署名ごとの合計")
    tallied = rows(each_site, "tally-campaigns")
    assert [(row[0], figures(row[2])[0]) for row in drawn] == [
        ("".join(row["署名"].split()), number(row["署名（筆）"])) for row in tallied
    ]
    for row in tallied:
        assert number(row["署名（筆）"]) == added(
            [part for part in signed if part["署名のID"] == row["署名のID"]], "署名（筆）"
        )
    ending = "行動を通した、団体ごとの参加"
    (caption,) = [said(found) for found in page.select("caption") if said(found).endswith(ending)]
    (drawn,) = tables(page, caption)
    tallied = rows(each_site, "tally-organizations")
    assert [row[0] for row in drawn] == ["".join(row["団体"].split()) for row in tallied]
    sent = rows(each_site, "actions-organizations")
    for shown, row in zip(drawn, tallied, strict=True):
        own = [part for part in sent if part["団体"] == row["団体"]]
        assert len(own) == number(row["行動（回）"])
        assert number(row["参加者（延べ人）"]) == added(own, "人数（人）")
        assert figures(shown[1]) == [number(row["参加者（延べ人）"])] or row["参加者（延べ人）"] == ""


def test_what_every_organization_sent_adds_up_to_its_page(each_site: Built) -> None:
    sent = [part for name in ("actions", "attendance") for part in rows(each_site, f"{name}-organizations")]
    for row in rows(each_site, "organizations"):
        facts = {
            term: value
            for part in each_site.main(f"organizations/{row['ID']}").select("dl.facts")
            for term, value in pairs(part)
        }
        named = [part for part in sent if row["ID"] in part["団体のID"].split(";")]
        assert figures(facts.get("参加した行事", "0")) == [len(named)]
        alone = [part for part in named if part["団体のID"] == row["ID"] and part["人数（人）"]]
        if alone:
            assert figures(facts["人数（延べ）"])[0] == added(alone, "人数（人）")


def test_petitions_ended_as_their_pages_say(each_site: Built) -> None:
    stages = rows(each_site, "petition-stages")
    for row in rows(each_site, "petitions"):
        block = each_site.main(path_of(row["ページ"]))
        outcome = block.select_one(".mark--outcome")
        assert outcome
        assert said(outcome) == row["結果"]
        own = [part for part in stages if part["陳情・請願のID"] == row["ID"]]
        assert len(block.select("li.stage")) == len(own)
        assert row["結果"] == next((part["結果"] for part in reversed(own) if part["結果"]), "審査中")


def test_petitions_and_votes_are_as_many_as_the_tally_says(each_site: Built) -> None:
    page, petitions = each_site.main("petitions"), rows(each_site, "petitions")
    (outcomes,) = tables(page, "陳情・請願の結果")
    for name, chinjo, seigan, both in outcomes:
        own = [row for row in petitions if name in ("計", row["結果"])]
        kinds = [sum(row["種類"] == kind for row in own) for kind in ("陳情", "請願")]
        assert [int(chinjo), int(seigan), int(both)] == [*kinds, sum(kinds)]
    (groups,) = tables(page, "会派が賛成・反対した回数")
    counts: dict[tuple[str, str], list[int]] = {}
    assembly = ""
    for name, *votes in groups:
        assembly = assembly if votes else name
        if votes:
            counts[assembly, name] = [int(vote) for vote in votes]
    voted = rows(each_site, "petition-votes")
    assert {("".join(row["議会"].split()), "".join(row["会派"].split())) for row in voted} == set(counts)
    for (where, name), told in counts.items():
        cast = [row["賛否"] for row in voted if (row["議会"], row["会派"]) == (where, name)]
        assert told == [cast.count("賛成"), cast.count("反対")]


def test_demands_without_an_answer_are_those_that_the_page_waits_for(each_site: Built) -> None:
    waited = [
        row[0]
        for caption in ("これから求めること（日の早い順）", "回答待ちの要求（回答の予定が早い順）")
        for table in tables(each_site.main("talks"), caption)
        for row in table
    ]
    off = {row["行事のID"] for row in rows(each_site, "negotiations") if row["状態"] in ("中止", "延期")}
    demands = rows(each_site, "demands")
    assert sorted(waited) == sorted(
        "".join(row["求めたこと"].split()) for row in demands if not row["回答"] and row["行事のID"] not in off
    )
    for row in rows(each_site, "negotiations"):
        own = [part["回答"] for part in demands if part["行事のID"] == row["行事のID"]]
        assert [number(row["求めたこと（件）"]), number(row["回答のあったもの（件）"])] == [
            len(own),
            sum(map(bool, own)),
        ]


def test_the_rounds_are_as_far_as_the_page_says(each_site: Built) -> None:
    table = rows(each_site, "talks-rounds")
    for identity in {row["懇談のID"] for row in table}:
        block = each_site.main("talks").find(id=f"round-{identity}")
        assert block
        own = [row for row in table if row["懇談のID"] == identity]
        told = block.select_one(".numbers dd")
        assert told
        assert figures(said(told)) == [sum(row["終えた"] == "はい" for row in own), len(own)]


def test_the_cards_of_the_campaigns_are_sums_of_the_tables(each_site: Built) -> None:
    collected = rows(each_site, "actions-signatures")
    for row in rows(each_site, "campaigns"):
        head = each_site.main("campaigns").find(id=row["ID"])
        assert head
        card = head.find_parent("section")
        assert card
        told = {label: figures(value)[0] for label, value in pairs(card)}
        own = [part for part in collected if part["署名のID"] == row["ID"]]
        assert told.get("行動で集まった署名", 0) == added(own, "署名（筆）")
        assert told.get("提出した署名", 0) == number(row["提出した署名（筆）"])
        assert told.get("注文した冊数", 0) == number(row["注文した数（冊）"])


def test_the_figures_of_the_front_page_are_sums_of_the_tables(each_site: Built) -> None:
    told = {label: figures(value)[0] for label, value in pairs(each_site.main("")) if figures(value)}
    assert told["宣伝・署名行動の参加者"] == added(rows(each_site, "actions"), "参加者（人）")
    signed = rows(each_site, "actions-signatures")
    for name in {row["署名"] for row in signed}:
        own = [row for row in signed if row["署名"] == name]
        assert told["".join(name.split())] == added(own, "署名（筆）")


def test_the_columns_of_the_surveys_add_up_to_their_pages(each_site: Built) -> None:
    seen = 0
    for resource in package(each_site)["resources"]:
        if not resource["name"].startswith("survey-"):
            continue
        page = each_site.main(f"surveys/{resource['name'].removeprefix('survey-')}")
        for field in resource["schema"]["fields"]:
            summary = page.find(id=f"summary-{field['key']}")
            told = dict(pairs(summary.parent)) if summary and summary.parent else {}
            if "合計" in told:
                cells = [row[field["name"]] for row in rows(each_site, resource["name"])]
                assert figures(told["合計"])[0] == sum(int(cell) for cell in cells if cell.isdigit())
                seen += 1
    assert seen


def test_what_was_handed_in_adds_up_to_the_page_of_the_campaign(each_site: Built) -> None:
    handed_in = rows(each_site, "campaign-submissions")
    for row in rows(each_site, "campaigns"):
        own = [part for part in handed_in if part["とりくみのID"] == row["ID"]]
        assert number(row["提出した署名（筆）"]) == added(own, "この会から（筆）")
        drawn = tables(each_site.main(f"campaigns/{row['ID']}"), "提出した署名")
        assert len(drawn) == bool(own)
        for *_, foot in drawn:
            assert figures(foot[1])[0] == added(own, "この会から（筆）")


def test_a_survey_has_as_many_values_as_its_page_says(each_site: Built) -> None:
    for row in rows(each_site, "surveys"):
        facts = dict(pairs(each_site.main(f"surveys/{row['ID']}").select("dl.facts")[0]))
        told = next((told for key, told in facts.items() if "値のあるところ" in key), "のうち0").partition("のうち")[2]
        assert number(row["値のある市町村"]) == int(told)


def test_the_fiscal_years_of_an_organization_add_up_too(each_site: Built) -> None:
    sent = [part for name in ("actions", "attendance") for part in rows(each_site, f"{name}-organizations")]
    for identity in {row["団体のID"] for row in sent if ";" not in row["団体のID"]}:
        own = [row for row in sent if row["団体のID"] == identity]
        for year in {row["年度"] for row in own}:
            (drawn,) = tables(each_site.main(f"organizations/{identity}"), f"{year}年度に参加した行事")
            assert figures(drawn[-1][1] if drawn[-1][1] != "—" else "0") == [
                added([row for row in own if row["年度"] == year], "人数（人）")
            ]


def test_the_census_adds_up_in_a_spreadsheet(real_build: Built) -> None:
    assert added(rows(real_build, "survey-2020-kokusei-chosa"), "人口（人）") == 9240411
