using Hale.DuckDb;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit;

/// <summary>Reads the files of an audit: opens each as a table, recognises its columns, and takes its rows in.</summary>
internal sealed class AuditReader(TimeProvider clock) : IAuditReader
{
    public Task<AuditReading> ReadAsync(AuditFiles files, IProgress<AuditProgress>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => Read(files, progress, cancellationToken), cancellationToken);

    private AuditReading Read(AuditFiles files, IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
    {
        if (Zone(files.Stated.Zone) is not { } zone)
        {
            var refusal = ColumnRefusals.BadZone(files.Stated.Zone!);
            return new AuditReading.Refused([new AuditProblem(files.Scores.Shown, refusal.Where, refusal.Message, refusal.Fix)], []);
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        var database = new Lazy<DuckDatabase>(() => DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "512MB", Threads = 2 }));
        try
        {
            var engine = new Lazy<DuckConnection>(() => database.Value.Connect());
            return new AuditPass(files, new RecognitionContext(files.Stated, zone, today), engine, progress, cancellationToken).Run();
        }
        finally
        {
            if (database.IsValueCreated)
            {
                database.Value.Dispose();
            }
        }
    }

    private static TimeZoneInfo? Zone(string? name) => name is null ? TimeZoneInfo.Utc : TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
