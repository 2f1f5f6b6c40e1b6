using System.Globalization;
using System.Numerics;
using BotTutor.Expressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace BotTutor.Dialogs.Memory;

/// <summary>The Bot Framework's JSON as values and back; the only place that knows Newtonsoft.</summary>
internal static class NewtonsoftValue
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        DateParseHandling = DateParseHandling.None,
    });

    public static Value From(JToken token) => token switch
    {
        JObject properties => Object(properties),
        JArray items => new ValueArray(items.Select(From)),
        JValue { Type: JTokenType.Integer, Value: BigInteger big } => Value.Of(big),
        JValue { Type: JTokenType.Integer } number => Convert.ToInt64(number.Value, CultureInfo.InvariantCulture),
        JValue { Type: JTokenType.Float } number => Convert.ToDouble(number.Value, CultureInfo.InvariantCulture),
        JValue { Type: JTokenType.Boolean } truth => (bool)truth.Value!,
        JValue { Type: JTokenType.Null or JTokenType.Undefined } => Value.Null,
        JValue { Value: DateTime moment } => moment.ToString("o", CultureInfo.InvariantCulture),
        JValue { Value: DateTimeOffset moment } => moment.ToString("o", CultureInfo.InvariantCulture),
        JValue value => Convert.ToString(value.Value, CultureInfo.InvariantCulture),
        _ => Value.Null,
    };

    public static JToken To(Value value) => value.Kind switch
    {
        ValueKind.Boolean => new JValue(value.AsBoolean()!.Value),
        ValueKind.Integer => new JValue(value.AsInteger()!.Value),
        ValueKind.Number => new JValue(value.AsNumber()!.Value),
        ValueKind.BigInteger => new JValue(value.AsBigInteger()!.Value),
        ValueKind.String => new JValue(value.AsString()),
        ValueKind.Array => new JArray(value.AsArray()!.Select(To)),
        ValueKind.Object => Object(value.AsObject()!),
        ValueKind.Foreign => new JValue(value.AsForeign<object>()!.ToString()),
        _ => JValue.CreateNull(),
    };

    private static Value Object(JObject properties)
    {
        var value = new ValueObject();
        foreach (var (name, item) in properties)
        {
            value[name] = item is null ? Value.Null : From(item);
        }

        return value;
    }

    private static JObject Object(ValueObject properties)
    {
        var token = new JObject();
        foreach (var (name, item) in properties)
        {
            token[name] = To(item);
        }

        return token;
    }
}
