using Hale.Simulation.Randomness;

namespace Hale.Simulation.Life;

/// <summary>Moves the value of an account week by week, and its use after it.</summary>
internal sealed class HealthWalk(Condition condition, RandomStream random, double spread)
{
    private const double Memory = 0.97;
    private const double PushMemory = 0.992;
    private const double LostPerWeek = 0.14;
    private const double UseFollows = 0.35;
    private const double UsePerValue = 0.9;
    private const double UsualValue = 0.8;

    private double _noise = spread * random.Normal();

    /// <summary>The state in which an account enters the history.</summary>
    public void Begin()
    {
        condition.Value = condition.Traits.Value + _noise;
        condition.Level = Target();
    }

    public void Week()
    {
        _noise = (Memory * _noise) + (spread * Math.Sqrt(1 - (Memory * Memory)) * random.Normal());
        var lost = Math.Min(LostPerWeek, condition.Sinking);
        condition.Sinking -= lost;
        condition.Push = (PushMemory * condition.Push) - lost;
        condition.Value = condition.Traits.Value + _noise + condition.Push;
        condition.Level += UseFollows * (Target() - condition.Level);
    }

    private double Target() => Math.Clamp(Math.Exp(UsePerValue * (condition.Value - UsualValue)), 0.03, 1.6);
}
