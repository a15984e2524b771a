using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Auditing;

/// <summary>What came of an audit.</summary>
public abstract record AuditResult
{
    private AuditResult()
    {
    }

    /// <summary>The result of the one function that applies.</summary>
    public abstract T Match<T>(Func<Judged, T> judged, Func<Refused, T> refused);

    /// <summary>The score was judged.</summary>
    public sealed record Judged(ReportCard Card) : AuditResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Judged, T> judged, Func<Refused, T> refused) => judged(this);
    }

    /// <summary>The files must be mended, or something stated, first.</summary>
    public sealed record Refused(IReadOnlyList<AuditProblem> Problems, IReadOnlyList<TableReading> Tables) : AuditResult
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Judged, T> judged, Func<Refused, T> refused) => refused(this);
    }
}
