using Hale.Core.Time;
using Hale.Engine.Versions;
using Hale.Language.Projects;

namespace Hale.Engine.Tests.Versions;

/// <summary>Only what is sound goes live, and only over what it knows.</summary>
public sealed class ApplyDefinitionsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly FakeVersions _versions = new();

    [Fact]
    public async Task Run_SoundFiles_AreLive()
    {
        var applied = (await ApplyAsync(Files(1), basedOn: 0)).ShouldBeOfType<ApplyOutcome.Applied>();
        applied.Before.ShouldBeNull();
        (applied.Version.Number, applied.Version.Author, applied.Version.Message).ShouldBe((1, "Ana", "why"));
        applied.Version.Definitions.Keys.ShouldBe(["health"]);
        (await ApplyAsync(Files(2), basedOn: 1)).ShouldBeOfType<ApplyOutcome.Applied>().Before.ShouldBe(applied.Version);
    }

    [Fact]
    public async Task Run_FilesThatAreLive_IsNothing()
    {
        await ApplyAsync(Files(1), basedOn: 0);
        (await ApplyAsync(Files(1), basedOn: 0)).ShouldBeOfType<ApplyOutcome.Nothing>().Live.Number.ShouldBe(1);
    }

    [Fact]
    public async Task Run_FilesWithErrors_AreRefused() => (await ApplyAsync(Load(Bundle(1, "scores/more.yaml", "score: [")), basedOn: 0)).ShouldBeOfType<ApplyOutcome.Broken>();

    [Fact]
    public async Task Run_FailingTest_IsRefused()
    {
        var files = Load(Bundle(1, "tests/health.yaml", "tests:\n  busy:\n    given: { logins: 4 }\n    expect: { score: 1 }\n"));
        files.Diagnostics.ShouldBeEmpty();
        (await ApplyAsync(files, basedOn: 0)).ShouldBeOfType<ApplyOutcome.TestsFailed>().Tests.ShouldHaveSingleItem().Passed.ShouldBeFalse();
        (await _versions.LiveAsync(None)).ShouldBeNull();
    }

    [Fact]
    public async Task Run_AnotherVersionLive_IsRefusedAndNamesIt()
    {
        await ApplyAsync(Files(1), basedOn: 0);
        await ApplyAsync(Files(2), basedOn: 1);
        var moved = (await ApplyAsync(Files(3), basedOn: 1)).ShouldBeOfType<ApplyOutcome.Moved>();
        (moved.Live!.Number, moved.BasedOn).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Run_SomebodyAppliesMeanwhile_IsRefused()
    {
        await ApplyAsync(Files(1), basedOn: 0);
        _versions.Meanwhile = () => _versions.Add(Proposal(2));
        (await ApplyAsync(Files(3), basedOn: 1)).ShouldBeOfType<ApplyOutcome.Moved>().Live!.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Run_HistoryContainsTheLiveCommit_IsBasedOnIt()
    {
        _versions.Add(Proposal(1) with { Commit = "abc" });
        (await ApplyAsync(Files(2), Request(0) with { Contains = commit => commit == "abc", Commit = "def" })).ShouldBeOfType<ApplyOutcome.Applied>().Version.Commit.ShouldBe("def");
        (await ApplyAsync(Files(3), Request(0) with { Contains = commit => commit == "abc" })).ShouldBeOfType<ApplyOutcome.Moved>();
    }

    [Fact]
    public async Task Run_HistoryContainsWhatWasRolledBack_IsRefused()
    {
        _versions.Add(Proposal(1) with { Commit = "abc" });
        _versions.Add(Proposal(2) with { Commit = "def" });
        _versions.Add(Proposal(1) with { Commit = "abc", RolledBackTo = 1 });
        (await ApplyAsync(Files(3), Request(2) with { Contains = _ => true })).ShouldBeOfType<ApplyOutcome.Moved>().Live!.RolledBackTo.ShouldBe(1);
    }

    [Fact]
    public async Task RollBack_EarlierVersion_IsANewOneWithItsFiles()
    {
        await ApplyAsync(Files(1), basedOn: 0);
        await ApplyAsync(Files(2), basedOn: 1);
        var all = await _versions.ListAsync(None);
        var applied = (await RollBackAsync(all[1])).ShouldBeOfType<ApplyOutcome.Applied>();
        (applied.Version.Number, applied.Version.RolledBackTo, applied.Version.Bundle, applied.Version.Commit).ShouldBe((3, 1, all[1].Bundle, null));
        applied.Version.Definitions.ShouldBe(all[1].Definitions);
        (await RollBackAsync(all[1])).ShouldBeOfType<ApplyOutcome.Nothing>().Live.Number.ShouldBe(3);
    }

    [Fact]
    public async Task RollBack_SomebodyAppliesMeanwhile_IsRefused()
    {
        await ApplyAsync(Files(1), basedOn: 0);
        await ApplyAsync(Files(2), basedOn: 1);
        var first = (await _versions.ListAsync(None))[1];
        _versions.Meanwhile = () => _versions.Add(Proposal(3));
        (await RollBackAsync(first)).ShouldBeOfType<ApplyOutcome.Moved>().Live!.Number.ShouldBe(3);
    }

    [Fact]
    public async Task Live_Version_IsReadAsAProject()
    {
        (await LiveProject.FindAsync(_versions, "/company", None)).ShouldBeNull();
        await ApplyAsync(Files(1), basedOn: 0);
        var live = (await LiveProject.FindAsync(_versions, "/company", None)).ShouldNotBeNull();
        DefinitionHashes.Of(live.Load.Project.ShouldNotBeNull()).ShouldBe(live.Version.Definitions);
    }

    private static DefinitionBundle Bundle(int weight, string? path = null, string text = "")
    {
        DefinitionFile[] files =
        [
            new("hale.yaml", "project: Acme\ntime_zone: UTC\n"),
            new("sources/all.yaml", "sources:\n  crm:\n    files: a.csv\n    known: when_occurred\n    accounts: { id: account }\n  usage:\n    files: e.csv\n    known: when_occurred\n    events: { account: account, event: { column: event }, time: at }\n"),
            new("metrics/all.yaml", "metrics:\n  logins: { count: login, window: 7d, young: partial }\n"),
            new("scores/health.yaml", $"score: health\nbands: {{ red: 0, green: 50 }}\nscorecards:\n  - name: everybody\n    measures:\n      logins: {{ weight: {weight}, linear: {{ from: 0, to: {weight + 4} }}, why: Use., do: Call. }}\n"),
        ];
        return new DefinitionBundle(path is null ? files : [.. files, new DefinitionFile(path, text)]);
    }

    private static ProjectLoad Load(DefinitionBundle bundle) => ProjectLoader.Load("/company", bundle);

    private static ProjectLoad Files(int weight) => Load(Bundle(weight));

    private static ApplyRequest Request(long basedOn) => new(basedOn, "Ana", "why");

    private static VersionProposal Proposal(int weight) => new(Bundle(weight), DefinitionHashes.Of(Files(weight).Project!), "Ben", "his", new Instant(1));

    private Task<ApplyOutcome> ApplyAsync(ProjectLoad files, long basedOn) => ApplyAsync(files, Request(basedOn));

    private Task<ApplyOutcome> ApplyAsync(ProjectLoad files, ApplyRequest request) => new ApplyDefinitions(_versions, TimeProvider.System).RunAsync(files, request, None);

    private async Task<ApplyOutcome> RollBackAsync(DefinitionVersion version) =>
        await new ApplyDefinitions(_versions, TimeProvider.System).RollBackAsync(version, Load(await _versions.FilesAsync(version, None)), "Ana", "why", None);
}
