using Hale.Simulation.Randomness;

namespace Hale.Simulation.Founding;

/// <summary>Made-up names of companies and people.</summary>
internal static class CompanyNames
{
    private static readonly string[] Heads =
    [
        "Ash", "Beck", "Birch", "Black", "Bram", "Bright", "Broad", "Cald", "Carr", "Clay", "Cold", "Copper", "Cran", "Dale", "Dun", "East",
        "Elm", "Fair", "Fern", "Fox", "Glen", "Gold", "Grey", "Hart", "Haw", "Hazel", "Heath", "Hill", "Holm", "Iron", "Kel", "Kings",
        "Lang", "Lark", "Lind", "Long", "Mal", "Maple", "Marsh", "Mill", "Moor", "Nether", "North", "Oak", "Old", "Park", "Pen", "Quill",
        "Raven", "Red", "Rose", "Rush", "Sand", "Shel", "Silver", "Stan", "Stone", "Summer", "Thorn", "Wal", "West", "Whit", "Wood", "Yar",
    ];

    private static readonly string[] Tails =
    [
        "berg", "bourne", "bridge", "brook", "bury", "by", "cliff", "combe", "cote", "croft", "dale", "den", "field", "ford", "gate", "grove",
        "ham", "haven", "hurst", "land", "leigh", "ley", "low", "mere", "mont", "mouth", "port", "ridge", "shaw", "side", "stead", "stoke",
        "stow", "thorpe", "ton", "vale", "view", "ville", "wall", "water", "well", "wick", "with", "wold", "wood", "worth", "yard", "minster",
    ];

    private static readonly (string Industry, string[] Words)[] Industries =
    [
        ("finance", ["Capital", "Insurance", "Partners", "Wealth"]),
        ("healthcare", ["Clinics", "Health", "Medical", "Care"]),
        ("logistics", ["Freight", "Logistics", "Shipping", "Couriers"]),
        ("manufacturing", ["Works", "Instruments", "Tools", "Packaging"]),
        ("media", ["Media", "Publishing", "Studios", "Print"]),
        ("public", ["Council", "Schools", "Museums", "Water Board"]),
        ("retail", ["Stores", "Foods", "Outfitters", "Home"]),
        ("services", ["Consulting", "Legal", "Recruiting", "Architects"]),
        ("software", ["Software", "Systems", "Labs", "Analytics"]),
    ];

    private static readonly string[] FirstNames =
    [
        "Aisha", "Alex", "Anna", "Ben", "Carla", "Chen", "Daniel", "Elena", "Emma", "Farid", "Grace", "Hannah", "Ivan", "James", "Jonas", "Julia",
        "Kofi", "Laura", "Leila", "Luca", "Maria", "Mei", "Nadia", "Nils", "Olga", "Omar", "Paula", "Pedro", "Rosa", "Sam", "Tara", "Yusuf",
    ];

    private static readonly string[] LastNames =
    [
        "Adler", "Banks", "Berg", "Costa", "Diaz", "Evans", "Fischer", "Ford", "Garcia", "Grant", "Haas", "Hughes", "Ito", "Jansen", "Keller", "Khan",
        "Lopez", "Lund", "Maier", "Moreau", "Nowak", "Okafor", "Olsen", "Patel", "Reed", "Rossi", "Silva", "Stein", "Turner", "Vega", "Weber", "Young",
    ];

    private static readonly string[] Owners = ["Hanne Lund", "Marcus Bell", "Priya Raman", "Sofia Keller", "Tom Okoye", "Wen Li"];

    /// <summary>A name that differs from the names of the 3,000 accounts around it.</summary>
    public static (string Name, string Industry) Company(int index, RandomStream random)
    {
        var (industry, words) = random.Pick(Industries);
        var place = (int)(index * 1_871L % (Heads.Length * Tails.Length));
        return ($"{Heads[place % Heads.Length]}{Tails[place / Heads.Length]} {random.Pick(words)}", industry);
    }

    public static string Person(RandomStream random) => $"{random.Pick(FirstNames)} {random.Pick(LastNames)}";

    public static string Owner(RandomStream random) => random.Pick(Owners);
}
