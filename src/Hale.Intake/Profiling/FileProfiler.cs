using Hale.DuckDb;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Profiling;
using Hale.Intake.Audit;

namespace Hale.Intake.Profiling;

/// <summary>Opens files as an audit does, looks at every row, and drafts a source.</summary>
internal sealed class FileProfiler : IFileProfiler
{
    public Task<ProfileResult> ReadAsync(ProfileRequest request, IProgress<AuditProgress>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => Read(request, progress, cancellationToken), cancellationToken);

    private static ProfileResult Read(ProfileRequest request, IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
    {
        var database = new Lazy<DuckDatabase>(() => DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "512MB", Threads = 2 }));
        try
        {
            return new ProfilePass(request, new Lazy<DuckConnection>(() => database.Value.Connect()), progress, cancellationToken).Run();
        }
        catch (RefusedException refused)
        {
            return new ProfileResult.Refused(new AuditProblem(request.Files, refused.Refusal.Where, refused.Refusal.Message, refused.Refusal.Fix));
        }
        finally
        {
            if (database.IsValueCreated)
            {
                database.Value.Dispose();
            }
        }
    }
}
