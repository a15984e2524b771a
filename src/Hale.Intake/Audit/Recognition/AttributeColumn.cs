namespace Hale.Intake.Audit.Recognition;

/// <summary>A column of what is known of an account beside its score.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Column">The column.</param>
/// <param name="Date">How its dates are read; null when it has none.</param>
/// <param name="DecimalComma">Whether the decimals of its numbers follow a comma.</param>
/// <param name="Factor">What a number is multiplied with: tenure in days or years becomes months.</param>
internal sealed record AttributeColumn(string Role, int Column, DateColumn? Date, bool DecimalComma, double Factor);
