namespace BotTutor.Endurance.Tests.Talking;

/// <summary>What a buyer says, and what the shop's books must hold afterwards.</summary>
/// <param name="Lines">The messages, in order.</param>
/// <param name="Address">Tells this buyer's order from every other's.</param>
/// <param name="Ordered">How many of <see cref="ChipsSku"/> are ordered.</param>
/// <param name="InCart">How many of <see cref="CoffeeSku"/> stay in the cart.</param>
internal sealed record Script(IReadOnlyList<string> Lines, string Address, int Ordered, int InCart)
{
    public const string ChipsSku = "TEMPE-PDS-200";
    public const string CoffeeSku = "GAYO-BBK-200";

    /// <summary>How many different scripts there are; those of two buyers with the same remainder differ in the address only.</summary>
    public const int Variants = 4;

    /// <summary>Looks around, orders after two changes of mind, begins a second order and cancels it.</summary>
    public static Script Of(int buyer)
    {
        var few = (buyer % Variants) + 1;
        var address = $"Jl. Melati {buyer + 1}";
        return new Script(
            [
                "keripik tempe pedas brp?",
                $"mau {few} keripik tempe pedas",
                "tambah 1 lagi",
                "checkout",
                $"Sari, 0812-3456-7890, {address} Kisaran, COD",
                $"ubah jumlahnya jadi {few + 2}",
                "benar",
                "mau 2 kopi gayo bubuk",
                $"tambah {few} lagi",
                "checkout",
                "batal",
                "keranjang",
            ],
            address,
            few + 2,
            few + 2);
    }
}
