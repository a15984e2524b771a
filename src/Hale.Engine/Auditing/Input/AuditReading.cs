namespace Hale.Engine.Auditing.Input;

/// <summary>What a reader made of the files.</summary>
public abstract record AuditReading
{
    private AuditReading(IReadOnlyList<TableReading> tables) => Tables = tables;

    /// <summary>How each file was understood, as far as it was.</summary>
    public IReadOnlyList<TableReading> Tables { get; }

    /// <summary>The result of the one function that applies.</summary>
    public abstract T Match<T>(Func<Understood, T> understood, Func<Refused, T> refused);

    /// <summary>The files could be read.</summary>
    public sealed record Understood(ScoreHistory Scores, OutcomeTable Outcomes, IReadOnlyList<AuditAccount> Accounts, IReadOnlyList<TableReading> Read) : AuditReading(Read)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Understood, T> understood, Func<Refused, T> refused) => understood(this);
    }

    /// <summary>Something must be mended or stated first.</summary>
    public sealed record Refused(IReadOnlyList<AuditProblem> Problems, IReadOnlyList<TableReading> Read) : AuditReading(Read)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Understood, T> understood, Func<Refused, T> refused) => refused(this);
    }
}
