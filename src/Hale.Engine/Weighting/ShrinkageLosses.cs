namespace Hale.Engine.Weighting;

/// <summary>The surprise of later outcomes, in nats an account, under models that were fitted on the same earlier ones.</summary>
/// <param name="Churners">How many accounts left in what was fitted on.</param>
/// <param name="Expert">Under the expert's weights.</param>
/// <param name="Shrunk">Under weights drawn towards the expert's as strongly as the earlier time itself advised.</param>
/// <param name="Unpenalised">Under the weights that the earlier outcomes alone advised, not negative.</param>
public sealed record ShrinkageLosses(int Churners, double Expert, double Shrunk, double Unpenalised);
