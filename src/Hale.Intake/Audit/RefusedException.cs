namespace Hale.Intake.Audit;

/// <summary>A file cannot be used as it is.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}
