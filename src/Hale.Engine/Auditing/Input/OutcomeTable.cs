namespace Hale.Engine.Auditing.Input;

/// <summary>What customers finally did.</summary>
/// <param name="Form">What an account that is not named means.</param>
/// <param name="Rows">The outcomes, in the order of account, then date.</param>
public sealed record OutcomeTable(OutcomeForm Form, IReadOnlyList<OutcomeRow> Rows);
