using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Profiling;

/// <summary>Looks at a file of any origin, says what is in it, and drafts a source that reads it.</summary>
public interface IFileProfiler
{
    /// <summary>Reads the file, or says why it cannot. Changes nothing.</summary>
    /// <param name="request">What to look at.</param>
    /// <param name="progress">Told how far the work is; may be null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<ProfileResult> ReadAsync(ProfileRequest request, IProgress<AuditProgress>? progress, CancellationToken cancellationToken);
}
