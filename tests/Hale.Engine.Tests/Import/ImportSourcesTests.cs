using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Engine.Import;

namespace Hale.Engine.Tests.Import;

public sealed class ImportSourcesTests
{
    private readonly FakeWarehouse _warehouse = new();
    private readonly List<ImportProgress> _progress = [];

    [Fact]
    public async Task Run_EverythingReadable_LoadsAccountsFirstAndCommitsOnce()
    {
        var report = await RunAsync(new FakeReader());
        report.Problems.ShouldBeEmpty();
        report.Files.Select(file => file.Source).ShouldBe(["crm", "a_usage"]);
        _warehouse.Log.ShouldBe(["begin at 2025-01-15T00:00:00Z", "load crm", "load a_usage", "look again crm", "look again a_usage", "judge contracts", "commit", "dispose"]);
        _progress.ShouldContain(new ImportProgress("crm.csv", 1, 0.5));
    }

    [Fact]
    public async Task Run_OneSourceUnreadable_LoadsNothing()
    {
        var report = await RunAsync(new FakeReader("a_usage"));
        report.Problems.Single().Source.ShouldBe("a_usage");
        report.Files.ShouldBeEmpty();
        _warehouse.Log.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_SeriesThatAMetricReads_TellsTheReaderItsKind()
    {
        var reader = new FakeReader();
        await RunAsync(reader);
        reader.Contexts[0].SeriesKinds.ShouldBe(new Dictionary<string, ValueKind> { ["pulse_series"] = ValueKind.Text });
    }

    private Task<ImportReport> RunAsync(ISourceReader reader) => new ImportSources(reader, _warehouse, new FixedClock()).RunAsync(
        Projects.Of([Projects.Events("a_usage"), Projects.Accounts("crm")], new Metric.SeriesMetric("pulse", "Pulse", Unit.None, ValueKind.Text, "pulse_series")),
        MissingFilePolicy.Keep,
        new ProgressList(_progress),
        CancellationToken.None);

    private sealed class ProgressList(List<ImportProgress> steps) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => steps.Add(value);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 1, 15, 0, 0, 0, TimeSpan.Zero);
    }
}
