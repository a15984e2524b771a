namespace Hale.Simulation.Life;

/// <summary>What a person is at an account.</summary>
internal enum Role
{
    User,
    Admin,

    /// <summary>Speaks for the product inside.</summary>
    Champion,
}
