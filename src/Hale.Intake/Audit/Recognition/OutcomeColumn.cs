using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Recognition;

/// <summary>A column whose words say what an account did.</summary>
internal sealed record OutcomeColumn(int Column, IReadOnlyDictionary<string, OutcomeKind> Meanings);
