using Hale.Simulation.Founding;

namespace Hale.Simulation.Life;

/// <summary>How an account is today. Nothing here is written to a file: it is the truth that metrics can only guess at.</summary>
internal sealed class Condition(Traits traits)
{
    public Traits Traits { get; } = traits;

    public int Today { get; set; }

    /// <summary>What the product is worth to the account: 0 is doubtful, 1 content, below −1 lost.</summary>
    public double Value { get; set; } = traits.Value;

    /// <summary>What shocks have added to the value.</summary>
    public double Push { get; set; }

    /// <summary>How much the people here use the product, 1 being usual; follows the value.</summary>
    public double Level { get; set; } = 1;

    /// <summary>What support and outages have left behind; 0 is none.</summary>
    public double Pain { get; set; }

    /// <summary>What the value has still to lose, a little each week.</summary>
    public double Sinking { get; set; }

    /// <summary>Why the value sank last; null where nothing but chance moved it.</summary>
    public string? SankBecause { get; set; }

    /// <summary>The last day on which a cut of the budget counts.</summary>
    public int BudgetCutUntil { get; set; } = int.MinValue;

    /// <summary>The day on which the last champion left; null while there is one.</summary>
    public int? ChampionLeftOn { get; set; }

    public int Seats { get; set; } = traits.Seats;

    public double SeatPrice { get; set; } = traits.SeatPrice;

    public int Arr => (int)Math.Round(Seats * SeatPrice);

    /// <summary>The day on which notice was given; null while the account means to stay.</summary>
    public int? DecidedOn { get; set; }

    /// <summary>The first day after the account's life, once it is decided.</summary>
    public int? LeavesOn { get; set; }

    /// <summary>The last rating that somebody here gave; null before the first.</summary>
    public int? LastRating { get; set; }

    /// <summary>The days on which tickets were opened, the latest last.</summary>
    public List<int> TicketDays { get; } = [];
}
