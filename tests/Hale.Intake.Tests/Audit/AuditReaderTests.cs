using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Tests.Audit;

public sealed class AuditReaderTests : IDisposable
{
    private readonly AuditFolder _folder = new();

    public AuditReaderTests()
    {
        _folder.Write("scores.csv", "account,date,score\nA-1,2024-01-31,72\n");
        _folder.Write("outcomes.csv", "account,churn date\nA-1,2024-05-31\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_BothUnreadable_AreBothRefused()
    {
        _folder.Write("scores.csv", "a,b\nx,y\n");
        _folder.Write("outcomes.csv", "a,b\nx,y\n");

        var refused = (await _folder.ReadAsync()).ShouldBeOfType<AuditReading.Refused>();

        refused.Problems.Select(problem => problem.File).ShouldBe(["scores.csv", "outcomes.csv"]);
        refused.Problems.ShouldAllBe(problem => problem.Fix.Contains("-columns account=…", StringComparison.Ordinal));
        refused.Tables.Select(table => table.Unused.Count).ShouldBe([2, 2]);
    }

    [Fact]
    public async Task Zone_Unknown_IsRefused()
    {
        _folder.Stated = StatedFormat.Nothing with { Zone = "Europe/Nowhere" };

        (await _folder.RefusedAsync()).Fix.ShouldBe("Give --zone a name such as Europe/Berlin.");
    }

    [Fact]
    public async Task Role_Unknown_IsRefused()
    {
        _folder.ScoreColumns.Add("colour", "score");

        (await _folder.RefusedAsync()).Message.ShouldBe("There is no colour among the columns that can be stated.");
    }

    [Fact]
    public async Task Progress_OfEachFile_IsTold()
    {
        var progress = new ToldProgress();

        await _folder.ReadAsync(progress);

        progress.Told.Select(told => told.Step).Distinct().ShouldBe(["Reading scores.csv", "Reading outcomes.csv"]);
        progress.Told.ShouldAllBe(told => told.Share >= 0 && told.Share <= 1);
    }

    [Fact]
    public async Task Reading_WhenCancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Readers.Audit(FixedClock.June).ReadAsync(
            new AuditFiles(new TableFile("x", "x", new Dictionary<string, string>()), new TableFile("x", "x", new Dictionary<string, string>()), null, StatedFormat.Nothing), null, cancelled.Token));
    }

    private sealed class ToldProgress : IProgress<AuditProgress>
    {
        public List<AuditProgress> Told { get; } = [];

        public void Report(AuditProgress value) => Told.Add(value);
    }
}
