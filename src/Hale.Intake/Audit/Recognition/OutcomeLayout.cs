using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Recognition;

/// <summary>How a table of outcomes is read.</summary>
internal sealed record OutcomeLayout
{
    public required int Account { get; init; }

    /// <summary>The column that says what an account did; null when only dates do.</summary>
    public required OutcomeColumn? Outcome { get; init; }

    /// <summary>The column of the kind of churn; null when there is none.</summary>
    public required OutcomeColumn? Kind { get; init; }

    public required DateColumn? Date { get; init; }

    /// <summary>Whether the dates are called those of renewals or terms, which those who stay have too.</summary>
    public required bool IsTermDate { get; init; }

    public required DateColumn? Decided { get; init; }

    public required DateColumn? Recorded { get; init; }

    public required int? Amount { get; init; }

    public required bool AmountComma { get; init; }

    public required IReadOnlyList<AttributeColumn> Attributes { get; init; }

    public required IReadOnlyList<ColumnReading> Readings { get; init; }

    public required IReadOnlyList<int> Used { get; init; }
}
