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

    [Fact]
    public async Task Today_IsTheDayInTheZoneThatWasStated()
    {
        var company = new Company().Monthly("A", "2024-01-01", 1, 2, 3).Left("A", "2024-06-16");
        var files = company.Files() with { Stated = StatedFormat.Nothing with { Zone = "Pacific/Auckland" } };

        var result = await new AuditScore(new FakeReader(company.Understood()), new Evening()).RunAsync(files, Company.Quick, null, TestContext.Current.CancellationToken);

        result.Match(judged => judged.Card.Subject.KnownUntil, _ => null).ShouldBe(new DateOnly(2024, 6, 16));
    }

    private static Task<AuditResult> RunAsync(AuditReading reading) =>
        new AuditScore(new FakeReader(reading), TimeProvider.System).RunAsync(new Company().Files(), Company.Quick, null, TestContext.Current.CancellationToken);

    private sealed class FakeReader(AuditReading reading) : IAuditReader
    {
        public Task<AuditReading> ReadAsync(AuditFiles files, IProgress<AuditProgress>? progress, CancellationToken cancellationToken) => Task.FromResult(reading);
    }

    /// <summary>The evening of the day before, seen from London.</summary>
    private sealed class Evening : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 6, 15, 20, 0, 0, TimeSpan.Zero);
    }
}
