using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Hale.Engine.Erasing;
using Hale.Operations.Tests.Running;

namespace Hale.Operations.Tests.Entries;

/// <summary>What people enter is only ever added to, numbered without gaps.</summary>
[Collection(PostgresTests.Name)]
public sealed class EntryStoreTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly EntryDraft Pulse = new("acme", new EntryContent.Pulse("mood", "csm_mood", "7.5", 7.5), "it's “fine”; DROP TABLE entries", "ann@example.com", new Instant(1000)) { Until = new Instant(9000), Key = "row 1" };

    private static readonly EntryDraft Cap = new("bolt", new EntryContent.Override("health", OverrideKind.Cap, "yellow", new Instant(3000)), "wait", "ben", new Instant(2000));

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Append_AnyEntry_IsListedAsItWasSaid(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var added = await rig.Open().Entries.AppendAsync([Pulse, Cap], None);
        await rig.Open().Entries.AppendAsync([Cap with { Supersedes = 2, IsWithdrawal = true, Note = "over", EnteredAt = new Instant(4000) }], None);

        added.ShouldBe([new Entry(1, Pulse), new Entry(2, Cap)]);
        var all = await rig.Open().Entries.ListAsync(EntryQuery.All, None);
        all.ShouldBe([.. added, new Entry(3, Cap with { Supersedes = 2, IsWithdrawal = true, Note = "over", EnteredAt = new Instant(4000) })]);
        (await rig.Open().Entries.ListAsync(new EntryQuery(After: 1, Account: "bolt", Limit: 1), None)).ShouldBe([added[1]]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Append_RowsOfTheSameFile_AddsThemOnce(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        EntryDraft[] rows = [.. Enumerable.Range(0, 1200).Select(row => Pulse with { Key = $"row {row}" })];

        (await rig.Open().Entries.AppendAsync(rows, None)).Count.ShouldBe(1200);
        (await rig.Open().Entries.AppendAsync([.. rows, Pulse with { Key = "new" }], None)).ShouldBe([new Entry(1201, Pulse with { Key = "new" })]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Append_EntryThatWasEndedAlready_IsRefusedAndNothingIsAdded(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var store = rig.Open().Entries;
        await store.AppendAsync([Pulse, Cap], None);
        var end = Cap with { Supersedes = 2, IsWithdrawal = true };

        var won = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EndsAsync(rig, end))));

        won.Count(wins => wins).ShouldBe(1);
        (await store.ListAsync(EntryQuery.All, None)).Select(entry => entry.Number).ShouldBe([1, 2, 3]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Append_ManyAtOnce_NumbersWithoutGaps(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => rig.Open().Entries.AppendAsync([Cap, Cap], None))));
        (await rig.Open().Entries.ListAsync(EntryQuery.All, None)).Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, 16).Select(number => (long)number));
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Erase_Person_LeavesATokenAndNothingOnDisk(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var store = rig.Open().Entries;
        var person = new ContactToErase("ann@example.com", null, null);
        await store.AppendAsync([Pulse, Cap, Cap with { Author = "ann@example.com", Note = "ask ann@example.com." }, Cap with { Note = "joann@example.community" }], None);

        var mentions = await store.MentionsAsync(person, None);
        mentions.Replaced.ShouldBe([new ErasedPlace("operations.entries", "author", 2)]);
        mentions.Mentioned.ShouldBe([new ErasedPlace("operations.entries", "note", 1)]);
        (await store.MentionsAsync(person with { Account = "acme" }, None)).Replaced.ShouldBe([new ErasedPlace("operations.entries", "author", 1)]);
        await store.EraseAsync(person, "erased-1", None);

        (await store.ListAsync(EntryQuery.All, None)).Select(entry => entry.Said.Author).ShouldBe(["erased-1", "ben", "erased-1", "ben"]);
        (await store.MentionsAsync(person, None)).Replaced.ShouldBeEmpty();
    }

    [Fact]
    public async Task Erase_InAFile_LeavesNoByteOfTheId()
    {
        using var rig = await StoreRig.NewAsync(Engines.Sqlite, server);
        await rig.Open().Entries.AppendAsync([Pulse], None);
        await rig.Open().Entries.EraseAsync(new ContactToErase("ann@example.com", null, null), "erased-1", None);
        foreach (var file in Directory.EnumerateFiles(rig.Place))
        {
            System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain("ann@example.com", Case.Sensitive, file);
        }
    }

    [Fact]
    public async Task File_ThatWasNeverMade_HoldsNothing()
    {
        using var rig = await StoreRig.NewAsync(Engines.Sqlite, server);
        rig.Open().MayHoldSomething.ShouldBeFalse();
        await rig.Open().Entries.ListAsync(EntryQuery.All, None);
        rig.Open().MayHoldSomething.ShouldBeTrue();
    }

    private static async Task<bool> EndsAsync(StoreRig rig, EntryDraft end)
    {
        try
        {
            await rig.Open().Entries.AppendAsync([end], None);
            return true;
        }
        catch (EntryConflictException conflict)
        {
            conflict.Entry.ShouldBe(2);
            return false;
        }
    }
}
