using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;

namespace Hale.Engine.Auditing;

/// <summary>Judges any score a company already has against what its customers did: reads the files, makes the report card.</summary>
/// <param name="reader">Reads the files.</param>
/// <param name="clock">Says what day it is.</param>
public sealed class AuditScore(IAuditReader reader, TimeProvider clock)
{
    /// <summary>Reads the files and makes the card, or says what must be mended first.</summary>
    public async Task<AuditResult> RunAsync(AuditFiles files, JudgingOptions options, IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
    {
        var reading = await reader.ReadAsync(files, progress, cancellationToken);
        var today = files.Stated.Today(clock);
        return reading.Match(
            understood => Judged(understood, files, options, today, progress, cancellationToken),
            refused => new AuditResult.Refused(refused.Problems, refused.Tables));
    }

    private static AuditResult Judged(AuditReading.Understood understood, AuditFiles files, JudgingOptions options, DateOnly today, IProgress<AuditProgress>? progress, CancellationToken cancellation) =>
        Contradictions.Of(understood, files, options.Bands) is { Count: > 0 } problems
            ? new AuditResult.Refused(problems, understood.Tables)
            : new AuditResult.Judged(new CardMaker(understood, options, today).Make(files, progress, cancellation));
}
