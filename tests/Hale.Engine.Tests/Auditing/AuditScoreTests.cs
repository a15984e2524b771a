using Hale.Engine.Auditing;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Tests.Judging;

namespace Hale.Engine.Tests.Auditing;

public sealed class AuditScoreTests
{
    [Fact]
    public async Task Files_ThatAreUnderstood_AreJudged()
    {
        var result = await RunAsync(new Company().Monthly("A", "2023-01-01", 1, 2).Left("A", "2023-04-01").Understood());

        result.Match(judged => judged.Card.Subject.Score, _ => "").ShouldBe("Health");
    }

    [Fact]
    public async Task Files_ThatContradictEachOther_AreRefused()
    {
        var result = await RunAsync(new Company().Monthly("A", "2023-01-01", 1, 2).Left("A", null).Understood());

        result.Match(_ => 0, refused => refused.Problems.Count).ShouldBe(1);
    }

    [Fact]
    public async Task Files_ThatCannotBeRead_AreRefusedAsTheReaderSays()
    {
        var problem = new AuditProblem("scores.csv", "row 3", "It is torn.", "Mend it.");

        var result = await RunAsync(new AuditReading.Refused([problem], []));

        result.Match<IReadOnlyList<AuditProblem>>(_ => [], refused => refused.Problems).ShouldBe([problem]);
    }

    private static Task<AuditResult> RunAsync(AuditReading reading) =>
        new AuditScore(new FakeReader(reading), TimeProvider.System).RunAsync(new Company().Files(), Company.Quick, null, TestContext.Current.CancellationToken);

    private sealed class FakeReader(AuditReading reading) : IAuditReader
    {
        public Task<AuditReading> ReadAsync(AuditFiles files, IProgress<AuditProgress>? progress, CancellationToken cancellationToken) => Task.FromResult(reading);
    }
}
