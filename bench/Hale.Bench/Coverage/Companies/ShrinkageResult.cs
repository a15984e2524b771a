using Hale.Statistics;

namespace Hale.Bench.Coverage.Companies;

/// <summary>The mean surprise of later outcomes, in nats an account, under fits on few churners.</summary>
/// <param name="Name">What the expert is.</param>
/// <param name="Churners">How many left on average in what was fitted on.</param>
/// <param name="Fitted">In how many worlds all could be fitted.</param>
/// <param name="Expert">The present weights.</param>
/// <param name="Shrunk">Drawn towards them.</param>
/// <param name="Unpenalised">By outcomes alone.</param>
/// <param name="OverUnpenalised">By how much the shrunk fit surprises less than the unpenalised one.</param>
/// <param name="OverExpert">By how much it surprises less than the present weights.</param>
internal sealed record ShrinkageResult(
    string Name, double Churners, int Fitted, double Expert, double Shrunk, double Unpenalised, (double Mean, Interval Interval) OverUnpenalised, (double Mean, Interval Interval) OverExpert);
