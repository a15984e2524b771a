namespace Hale.Statistics.Ranking;

/// <summary>What a team finds that looks at as many rows as it has the capacity for, the largest predictors first.</summary>
/// <param name="Precision">The share with the event of the rows looked at, 0–1.</param>
/// <param name="Recall">The share looked at of the rows with the event, 0–1.</param>
/// <param name="Lift">The precision over the base: how many times more events than among as many rows drawn at random.</param>
/// <param name="Flagged">The number of rows looked at; over groups, their sum.</param>
/// <param name="Base">The share with the event of all rows, above 0 and at most 1.</param>
/// <param name="Groups">How many groups the numbers are means of; 1 where there are none.</param>
public sealed record LiftAt(double Precision, double Recall, double Lift, int Flagged, double Base, int Groups);
