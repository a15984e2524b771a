using System.Text;
using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Tests.Audit;

/// <summary>The files of an audit, gone after the test.</summary>
internal sealed class AuditFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public StatedFormat Stated { get; set; } = StatedFormat.Nothing;

    public Dictionary<string, string> ScoreColumns { get; } = [];

    public Dictionary<string, string> OutcomeColumns { get; } = [];

    public string Scores { get; set; } = "scores.csv";

    public string Outcomes { get; set; } = "outcomes.csv";

    public string? Accounts { get; set; }

    public string Folder => _folder.Path;

    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    public Task<AuditReading> ReadAsync(IProgress<AuditProgress>? progress = null) => Readers.Audit(FixedClock.June).ReadAsync(
        new AuditFiles(File(Scores, ScoreColumns), File(Outcomes, OutcomeColumns), Accounts is null ? null : File(Accounts, []), Stated), progress, CancellationToken.None);

    /// <summary>Reads files that must be understood.</summary>
    public async Task<AuditReading.Understood> UnderstoodAsync() => (await ReadAsync()).Match(
        understood => understood, refused => throw new InvalidOperationException(string.Join('\n', refused.Problems)));

    /// <summary>Reads files of which one must be refused.</summary>
    public async Task<AuditProblem> RefusedAsync() => (await ReadAsync()).ShouldBeOfType<AuditReading.Refused>().Problems.ShouldHaveSingleItem();

    public void Dispose() => _folder.Dispose();

    private TableFile File(string name, Dictionary<string, string> columns) => new(Path.Combine(_folder.Path, name), name, columns);
}
