namespace Hale.Engine.Auditing.Input;

/// <summary>Reads the files of an audit as people have them, and says how it understood each one.</summary>
public interface IAuditReader
{
    /// <summary>Reads everything, or says why it cannot. Changes nothing.</summary>
    /// <param name="files">What to read, and what was stated about it.</param>
    /// <param name="progress">Told how far the work is; may be null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<AuditReading> ReadAsync(AuditFiles files, IProgress<AuditProgress>? progress, CancellationToken cancellationToken);
}
