using Hale.Simulation.World;

namespace Hale.Simulation.Founding;

/// <summary>What is decided about an account before it lives its first day.</summary>
internal sealed record Traits
{
    /// <summary>The account's place in the company, from 0; all its random numbers come from it.</summary>
    public required int Index { get; init; }

    /// <summary>1, or 2 for an account that came back.</summary>
    public int Lives { get; init; } = 1;

    public required string Name { get; init; }

    public required string Industry { get; init; }

    public required string Owner { get; init; }

    public required Region Region { get; init; }

    public required Segment Segment { get; init; }

    public required Nature Nature { get; init; }

    /// <summary>The day it became a customer; may lie before the history.</summary>
    public required int Start { get; init; }

    public required bool Annual { get; init; }

    public required int NoticeDays { get; init; }

    /// <summary>Seats at first, at least 1.</summary>
    public required int Seats { get; init; }

    /// <summary>What a seat costs a year, discount included.</summary>
    public required double SeatPrice { get; init; }

    /// <summary>The share of the seats that people are named for.</summary>
    public required double Fill { get; init; }

    /// <summary>How often people here come, 1 being usual.</summary>
    public required double Intensity { get; init; }

    /// <summary>The value that the account tends to: 0 is doubtful, 1 content, below −1 lost.</summary>
    public required double Value { get; init; }

    /// <summary>How many days it takes until two thirds of the use is reached.</summary>
    public required double RampDays { get; init; }

    /// <summary>How many tickets it opens, 1 being usual.</summary>
    public required double Loudness { get; init; }

    /// <summary>How much a rise of the price weighs, 1 being usual.</summary>
    public required double PriceSensitivity { get; init; }

    public string Id => $"A-{Index + 1:00000}" + (Lives == 1 ? string.Empty : $"-{Lives}");

    public SegmentProfile Profile => SegmentProfile.Of(Segment);

    /// <summary>The number that the random streams of this life have.</summary>
    public long StreamNumber => (2L * Index) + Lives - 1;
}
