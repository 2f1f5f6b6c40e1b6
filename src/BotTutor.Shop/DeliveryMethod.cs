namespace BotTutor.Shop;

/// <summary>How the goods reach the buyer.</summary>
public enum DeliveryMethod
{
    /// <summary>By parcel service, priced by zone and kilogram ("kirim").</summary>
    Ship,

    /// <summary>By the shop's own courier, in the shop's city only ("antar").</summary>
    Courier,

    /// <summary>The buyer comes to the shop ("ambil di toko").</summary>
    PickUp,
}
