namespace Hale.Engine.Forecasting.Figures;

/// <summary>What one draw holds for one account.</summary>
/// <param name="Draw">Its place among the draws.</param>
/// <param name="Luck">The account stays when this is below its probability; from 0 to 1, one number for all that it decides.</param>
/// <param name="Falls">How often what is paid falls at a renewal.</param>
/// <param name="Rises">How often it rises.</param>
internal readonly record struct DrawnChance(int Draw, double Luck, double Falls, double Rises);
