using System.Text.Json;
using System.Text.Json.Serialization;
using BotTutor.Shop;
using BotTutor.Shop.Hours;

namespace BotTutor.Storage.Shop;

/// <summary>How a shop's profile and goods are written into their documents.</summary>
internal static class ShopJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(), new Phone(), new Zone(), new Amount() },
    };

    public static string Write<TDocument>(TDocument document) => JsonSerializer.Serialize(document, Options);

    public static TDocument Read<TDocument>(string json) =>
        JsonSerializer.Deserialize<TDocument>(json, Options) ?? throw new JsonException($"The stored {typeof(TDocument).Name} is empty.");

    private sealed class Phone : JsonConverter<PhoneNumber>
    {
        public override PhoneNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PhoneNumber.From(reader.GetString()) ?? throw new JsonException("The stored phone number is none.");

        public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.International);
    }

    private sealed class Zone : JsonConverter<IndonesianZone>
    {
        public override IndonesianZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            IndonesianZone.Find(reader.GetString()) ?? throw new JsonException("The stored zone is not one of Indonesia's.");

        public override void Write(Utf8JsonWriter writer, IndonesianZone value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Id);
    }

    private sealed class Amount : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Rupiah);
    }
}
