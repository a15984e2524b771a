namespace Hale.Intake.Audit.Cells;

/// <summary>How long a month is where only its length is asked for.</summary>
internal static class Months
{
    public const double Days = 30.4375;
}
