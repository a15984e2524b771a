using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Recognition;

/// <summary>A column whose words say what an account did.</summary>
/// <param name="Column">The column.</param>
/// <param name="Meanings">What its words mean.</param>
/// <param name="Open">Its words that say that nothing is decided yet.</param>
internal sealed record OutcomeColumn(int Column, IReadOnlyDictionary<string, OutcomeKind> Meanings, IReadOnlyCollection<string> Open);
