namespace Hale.Intake.Staging;

/// <summary>A reason to refuse a record.</summary>
/// <param name="Code">One of the refusal codes.</param>
/// <param name="Fails">A condition that is true for a record to be refused.</param>
/// <param name="Detail">An expression: what is wrong, in words.</param>
internal sealed record Check(string Code, string Fails, string Detail);
