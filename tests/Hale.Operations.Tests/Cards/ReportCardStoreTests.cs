using Hale.Core.Time;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Operations.Tests.Running;
using Hale.Reports.Tests;

namespace Hale.Operations.Tests.Cards;

/// <summary>Report cards, and what was said and seen of them, are only ever added to.</summary>
[Collection(PostgresTests.Name)]
public sealed class ReportCardStoreTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly CardHead Head = new("health", "hash of one", 7, "rules", new Instant(9_000), new Instant(10_000));

    private static readonly OpeningDraft Look = new(new Instant(5_000), "ana", "applied; DROP TABLE 'lock_box_openings'", new Instant(11_000));

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_AnyCard_IsListedAndReadAsItWas(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await rig.Open().Versions.ApplyAsync(Proposals.Of("one"), 0, None);
        var first = await rig.Open().Cards.KeepAsync(new CardDraft(Head with { Version = 1, LeadDays = 30 }, Reports.Tests.Cards.TooGood()), None);
        var second = await rig.Open().Cards.KeepAsync(new CardDraft(Head with { Definition = "another" }, Reports.Tests.Cards.TwelveChurners()), None);

        var cards = rig.Open().Cards;
        var all = await cards.ListAsync(null, None);
        all.Select(card => (card.Number, card.Head)).ShouldBe([(2, second.Head), (1, first.Head)]);
        all[1].Head.ShouldBe(Head with { Version = 1, LeadDays = 30 });
        (all[1].Summary.Verdict, all[1].Summary.Auc, all[1].Summary.Low, all[1].Summary.High).ShouldBe((VerdictKind.Ranks, .982, .97, .99));
        all[1].Summary.Blocking.ShouldBe(["too_good"]);
        (all[0].Summary.Auc, all[0].Summary.Low, all[0].Summary.Churners).ShouldBe((.71, null, 12));
        (await cards.ListAsync("another", None)).Single().Number.ShouldBe(2);
        (await cards.ListAsync("nothing", None)).ShouldBeEmpty();
        (await cards.ReadAsync(1, None)).ShouldNotBeNull().Alarms.ShouldBe(Reports.Tests.Cards.TooGood().Alarms);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_TheSameCardAgain_StaysTheOneThatItWas(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var draft = new CardDraft(Head, Reports.Tests.Cards.Ranks());
        await Task.WhenAll(Enumerable.Range(0, 6).Select(person => Task.Run(() => rig.Open().Cards.KeepAsync(draft with { Head = Head with { MadeAt = new Instant(20_000 + person) } }, None))));
        (await rig.Open().Cards.ListAsync(null, None)).Count.ShouldBe(1);

        await rig.Open().Cards.KeepAsync(draft with { Card = Reports.Tests.Cards.NoSkill() }, None);
        await rig.Open().Cards.KeepAsync(draft with { Head = Head with { Backtest = 8 } }, None);
        await rig.Open().Cards.KeepAsync(draft with { Head = Head with { LeadDays = 30 } }, None);
        (await rig.Open().Cards.ListAsync(null, None)).Select(card => card.Number).ShouldBe([4, 3, 2, 1]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_ManyCardsAtOnce_NumbersWithoutGaps(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await Task.WhenAll(Enumerable.Range(1, 8).Select(backtest => Task.Run(() => rig.Open().Cards.KeepAsync(new CardDraft(Head with { Backtest = backtest }, Reports.Tests.Cards.Ranks()), None))));
        (await rig.Open().Cards.ListAsync(null, None)).Select(card => card.Number).ShouldBe([8, 7, 6, 5, 4, 3, 2, 1]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Acknowledge_Card_HoldsForItsDefinition(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var card = await rig.Open().Cards.KeepAsync(new CardDraft(Head, Reports.Tests.Cards.TooGood()), None);
        var draft = new AcknowledgementDraft(card.Number, ["cliff", "too_good"], "ana", "it's “fine”", new Instant(12_000));
        var kept = await rig.Open().Cards.AcknowledgeAsync(draft, None);
        (kept.Number, kept.Definition).ShouldBe((1, Head.Definition));

        var said = (await rig.Open().Cards.AcknowledgementsAsync(Head.Definition, None)).Single();
        said.Said.ShouldBe(draft with { Alarms = said.Said.Alarms });
        said.Said.Alarms.ShouldBe(draft.Alarms);
        (await rig.Open().Cards.AcknowledgementsAsync("another", None)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Open_LockBox_KeepsTheCardWithTheLookAndCountsEarlierOnes(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var draft = new CardDraft(Head with { IsLockBox = true }, Reports.Tests.Cards.Ranks());
        (await rig.Open().Cards.OpenAsync(draft, Look, None)).Earlier.ShouldBe(0);
        (await rig.Open().Cards.OpenAsync(draft, Look, None)).Earlier.ShouldBe(1);
        var other = draft with { Head = draft.Head with { Definition = "another", Known = new Instant(8_000) } };
        (await rig.Open().Cards.OpenAsync(other, Look with { LockedFrom = new Instant(6_000) }, None)).Earlier.ShouldBe(2);
        var later = draft with { Head = draft.Head with { Known = new Instant(30_000) } };
        (await rig.Open().Cards.OpenAsync(later, Look with { LockedFrom = new Instant(9_000) }, None)).Earlier.ShouldBe(0);
        (await rig.Open().Cards.OpenAsync(draft with { Head = draft.Head with { Score = "risk" } }, Look, None)).Earlier.ShouldBe(3, "the outcomes are the same, whatever the score is called");

        var all = await rig.Open().Cards.OpeningsAsync("health", None);
        all.Select(look => (look.Number, look.Card.Number)).ShouldBe([(4, 3), (3, 2), (2, 1), (1, 1)]);
        all[^1].Said.ShouldBe(Look);
        all[^1].Card.Head.ShouldBe(draft.Head);
        (await rig.Open().Cards.OpeningsAsync("nothing", None)).ShouldBeEmpty();
        (await rig.Open().Cards.OpenAsync(other, Look with { LockedFrom = new Instant(6_000), FollowsEarlierLooks = true }, None)).Earlier.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Open_OfAVersionThatIsNot_ChangesNothing(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await Should.ThrowAsync<Engine.Operating.OperationsException>(() => rig.Open().Cards.OpenAsync(new CardDraft(Head with { Version = 9 }, Reports.Tests.Cards.Ranks()), Look, None));
        (await rig.RowsAsync("SELECT count(*) FROM report_cards")).ShouldBe(["0"]);
        (await rig.RowsAsync("SELECT count(*) FROM lock_box_openings")).ShouldBe(["0"]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Mentions_OfAPerson_CountCardsAndWhatWasSaidOfThem(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var card = await rig.Open().Cards.KeepAsync(new CardDraft(Head, Reports.Tests.Cards.TooGood()), None);
        await rig.Open().Cards.AcknowledgeAsync(new AcknowledgementDraft(card.Number, ["too_good"], "zoe@example.com", "asked zoe@example.com", new Instant(1)), None);
        await rig.Open().Cards.OpenAsync(new CardDraft(Head, Reports.Tests.Cards.Ranks()), Look with { Author = "zoe@example.com" }, None);
        (await rig.Open().MentionsAsync("zoe@example.com", None)).Select(place => $"{place}").ShouldBe(
            new Engine.Erasing.ErasedPlace[] { new("operations.card_acknowledgements", "author", 1), new("operations.card_acknowledgements", "why", 1), new("operations.lock_box_openings", "author", 1) }.Select(place => $"{place}"));
    }
}
