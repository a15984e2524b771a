namespace Hale.Engine.ReportCards;

/// <summary>How early the worst band warns.</summary>
/// <param name="Band">The band that warns.</param>
/// <param name="Leavers">How many accounts left and had a current score when they did.</param>
/// <param name="At">For some numbers of days: who had been in the band for as long.</param>
/// <param name="LeaverCurve">Days, share of the leavers that had been in the band for at least as long.</param>
/// <param name="StayerCurve">The same for observations of accounts that stayed.</param>
/// <param name="HorizonDays">Within how many days an alert must be followed by leaving.</param>
/// <param name="Alerts">How often an account entered the band.</param>
/// <param name="TrueAlerts">How many of these were followed by leaving within the horizon.</param>
/// <param name="FalseAlerts">How many were not.</param>
/// <param name="OpenAlerts">How many cannot be judged: their time is not over, or the account ended otherwise in it.</param>
/// <param name="AccountMonths">The months in which accounts were watched.</param>
/// <param name="FalsePerHundred">False alerts for each hundred account-months.</param>
/// <param name="WhyNot">Why nothing can be said; null when something can.</param>
public sealed record Warning(
    string Band,
    int Leavers,
    IReadOnlyList<WarnedAt> At,
    IReadOnlyList<CurvePoint> LeaverCurve,
    IReadOnlyList<CurvePoint> StayerCurve,
    int HorizonDays,
    int Alerts,
    int TrueAlerts,
    int FalseAlerts,
    int OpenAlerts,
    double AccountMonths,
    Figure FalsePerHundred,
    Shortfall? WhyNot);
