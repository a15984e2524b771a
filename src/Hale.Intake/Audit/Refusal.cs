namespace Hale.Intake.Audit;

/// <summary>Why a file cannot be used as it is; the file itself is named by who catches it.</summary>
internal sealed record Refusal(string? Where, string Message, string Fix);
