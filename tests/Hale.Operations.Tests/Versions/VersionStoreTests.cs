using Hale.Engine.Versions;
using Hale.Operations.Tests.Running;

namespace Hale.Operations.Tests.Versions;

/// <summary>Versions are numbered without gaps, and one is live.</summary>
[Collection(PostgresTests.Name)]
public sealed class VersionStoreTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Live_BeforeTheFirst_IsNone(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        (await rig.Open().Versions.LiveAsync(None)).ShouldBeNull();
        (await rig.Open().Versions.ListAsync(None)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Apply_Proposal_IsLiveForEverybody(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var proposal = Proposals.Of("one", "for the 'small' accounts; DROP TABLE versions") with { Commit = "abc123" };
        var applied = await rig.Open().Versions.ApplyAsync(proposal, 0, None);
        var live = (await rig.Open().Versions.LiveAsync(None)).ShouldNotBeNull();
        live.ShouldBe(applied with { Definitions = live.Definitions });
        (live.Number, live.Author, live.Message, live.AppliedAt, live.Commit, live.RolledBackTo).ShouldBe((1, "ana", proposal.Message, proposal.At, "abc123", null));
        live.Definitions.ShouldBe(proposal.Definitions);
        live.Bundle.ShouldBe(proposal.Bundle.Hash);
        var files = await rig.Open().Versions.FilesAsync(live, None);
        files.Files.ShouldBe(proposal.Bundle.Files);
        files.Hash.ShouldBe(proposal.Bundle.Hash);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task List_SeveralVersions_NewestFirst(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var versions = rig.Open().Versions;
        await versions.ApplyAsync(Proposals.Of("one"), 0, None);
        await versions.ApplyAsync(Proposals.Of("two"), 1, None);
        await versions.ApplyAsync(Proposals.Of("one") with { RolledBackTo = 1 }, 2, None);
        var all = await versions.ListAsync(None);
        all.Select(version => (version.Number, version.RolledBackTo)).ShouldBe([(3L, 1L), (2L, null), (1L, (long?)null)]);
        all[0].Bundle.ShouldBe(all[2].Bundle);
        (await versions.FilesAsync(all[1], None)).TextOf("scores/health.yaml").ShouldBe("two");
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Apply_BasedOnAnother_IsRefusedAndChangesNothing(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var versions = rig.Open().Versions;
        (await Should.ThrowAsync<VersionConflictException>(() => versions.ApplyAsync(Proposals.Of("one"), 1, None))).Live.ShouldBeNull();
        await versions.ApplyAsync(Proposals.Of("one"), 0, None);
        await versions.ApplyAsync(Proposals.Of("two"), 1, None);
        var conflict = await Should.ThrowAsync<VersionConflictException>(() => versions.ApplyAsync(Proposals.Of("three"), 1, None));
        conflict.BasedOn.ShouldBe(1);
        conflict.Live.ShouldNotBeNull().Number.ShouldBe(2);
        (await versions.ListAsync(None)).Count.ShouldBe(2);
        (await rig.RowsAsync("SELECT count(*) FROM bundles")).ShouldBe(["2"]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Apply_ManyAtOnce_OneWinsEachTime(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        for (var round = 0; round < 3; round++)
        {
            var basedOn = round;
            var won = await Task.WhenAll(Enumerable.Range(0, 6).Select(person => Task.Run(() => WinsAsync(rig, $"{basedOn} {person}", basedOn))));
            won.Count(wins => wins).ShouldBe(1);
        }

        (await rig.Open().Versions.ListAsync(None)).Select(version => version.Number).ShouldBe([3, 2, 1]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Files_OfManyVersions_AreStoredOnce(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var versions = rig.Open().Versions;
        for (var number = 0; number < 5; number++)
        {
            await versions.ApplyAsync(Proposals.Of(number % 2 == 0 ? "even" : "odd"), number, None);
        }

        // The header, and two texts of a score.
        (await rig.RowsAsync("SELECT count(*) FROM texts")).ShouldBe(["3"]);
        (await rig.RowsAsync("SELECT count(*) FROM bundles")).ShouldBe(["2"]);
    }

    private static async Task<bool> WinsAsync(StoreRig rig, string score, long basedOn)
    {
        try
        {
            await rig.Open().Versions.ApplyAsync(Proposals.Of(score), basedOn, None);
            return true;
        }
        catch (VersionConflictException conflict)
        {
            conflict.Live.ShouldNotBeNull().Number.ShouldBe(basedOn + 1);
            return false;
        }
    }
}
