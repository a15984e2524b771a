namespace Hale.Simulation.Life;

/// <summary>Somebody at an account.</summary>
internal sealed class Person(int number, string name, Role role, int joined, double habit)
{
    /// <summary>From 1, within the account.</summary>
    public int Number { get; } = number;

    public string Name { get; } = name;

    public Role FirstRole { get; } = role;

    public Role Role { get; private set; } = role;

    public int? ChampionSince { get; private set; }

    public int Joined { get; } = joined;

    /// <summary>The chance of a visit on an ordinary Wednesday while all is usual.</summary>
    public double Habit { get; } = habit;

    public int? Left { get; set; }

    public int LastSeen { get; set; } = int.MinValue;

    public void Champion(int day) => (Role, ChampionSince) = (Role.Champion, day);

    public bool IsHere(int day) => Joined <= day && Left is null;
}
