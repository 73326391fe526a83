#!/usr/bin/env python3
"""Second verifier of the record, written from docs/record-format.md alone. Standard library only.

    python3 tools/record/verify_record.py FOLDER      a folder written by `npm run audit:dump -- FOLDER`
    python3 tools/record/verify_record.py --vectors docs/record-vectors.json

Ends with 0 when the record verifies, with 1 and the first fault when it does not.
"""
import hashlib
import json
import os
import struct
import sys

# ---- Ed25519, verification only (RFC 8032, section 5.1) -------------------------------------------------------------
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if x2 == 0:
        return None if sign else 0
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P != 0:
        x = x * ROOT % P
    if (x * x - x2) % P != 0:
        return None
    return P - x if (x & 1) != sign else x


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decompress(data):
    if len(data) != 32:
        return None
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def is_signed(public, message, signature):
    if len(signature) != 64:
        return False
    a, r = decompress(public), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    left, right = multiply(s, BASE), add(r, multiply(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# ---- canonical form -------------------------------------------------------------------------------------------------
def field(text):
    if text is None:
        return struct.pack(">i", -1)
    data = text.encode("utf-8")
    return struct.pack(">i", len(data)) + data


def sha256(data):
    return hashlib.sha256(data).digest()


def event_digest(e):
    fields = [
        str(e["id"]), e["at"], e["request_id"], e["member_id"], e["organisation_id"], e["role"], e["action"],
        e["outcome"], e["relation"], e["case_file_id"], e["object_kind"], e["object_id"],
        ",".join(e["object_ids"]), ",".join(e["rooms"]), e["detail_digest"],
    ]
    return sha256(b"".join(field(one) for one in fields))


def seal_hash(sequence, previous, digest):
    return sha256(struct.pack(">q", sequence) + previous + digest)


def detail_digest(salt, detail):
    return sha256(salt + detail.encode("utf-8"))


def checkpoint_bytes(c):
    parts = ["guichet checkpoint 1", str(c["number"]), c["at"], str(c["sequence"]), c["hash"], c["previous"], c["key"]]
    return b"".join(field(one) for one in parts)


def checkpoint_digest(c):
    return sha256(checkpoint_bytes(c) + bytes.fromhex(c["signature"])).hex()


class Fault(Exception):
    pass


# ---- the checks -----------------------------------------------------------------------------------------------------
def lines(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        for line in file:
            yield line


def rows(folder, name):
    return (json.loads(line) for line in lines(folder, name))


def whole(line):
    try:
        value = json.loads(line)
    except ValueError:
        return None
    ok = isinstance(value, dict) and isinstance(value.get("number"), int) and isinstance(value.get("signature"), str)
    return value if ok else None


def verify_checkpoints(checkpoints, keys, kept):
    before = None
    for c in checkpoints:
        number = 1 if before is None else before["number"] + 1
        if c["number"] != number:
            raise Fault(f"checkpoint {number} is missing from the second place")
        if c["previous"] != ("00" * 32 if before is None else checkpoint_digest(before)):
            raise Fault(f"checkpoint {number} does not follow the one before")
        if before is not None and (c["sequence"] <= before["sequence"] or c["at"] < before["at"]):
            raise Fault(f"checkpoint {number} goes back")
        key = next((k for k in keys if k["id"] == c["key"]), None)
        if key is None:
            raise Fault(f"checkpoint {number} is signed with a key that is not trusted")
        if c["at"] < key["from"] or (key["until"] is not None and c["at"] > key["until"]):
            raise Fault(f"checkpoint {number} is signed with a key that was not in use then")
        if not is_signed(bytes.fromhex(key["publicKey"]), checkpoint_bytes(c), bytes.fromhex(c["signature"])):
            raise Fault(f"the signature of checkpoint {number} is not of its key")
        before = c
    if [k["id"] for k in kept] != list(range(1, len(kept) + 1)):
        raise Fault("a checkpoint is missing from the database")
    if len(kept) > len(checkpoints):
        raise Fault(f"checkpoint {len(checkpoints) + 1} is missing from the second place")
    if len(checkpoints) > len(kept) + 1:
        raise Fault(f"checkpoint {len(kept) + 1} is missing from the database: the record was rolled back")
    for k in kept:
        if checkpoints[k["id"] - 1]["signature"] != k["signature"]:
            raise Fault(f"checkpoint {k['id']} is another one in the database")


def verify_chain(folder, signed):
    events = {e["id"]: e for e in rows(folder, "events.jsonl")}
    details = {d["id"]: d for d in rows(folder, "details.jsonl")}
    waiting = {u["id"] for u in rows(folder, "unsealed.jsonl")}
    sequence, previous, sealed = 0, b"\0" * 32, set()
    for seal in rows(folder, "seals.jsonl"):
        sequence += 1
        if seal["id"] != sequence:
            raise Fault(f"seal {sequence} is missing")
        event = events.get(seal["event_id"])
        if event is None:
            raise Fault(f"the event of seal {sequence} is missing")
        if bytes.fromhex(seal["previous_hash"]) != previous:
            raise Fault(f"seal {sequence} does not follow the one before")
        if seal_hash(sequence, previous, event_digest(event)).hex() != seal["hash"]:
            raise Fault(f"the event of seal {sequence} was changed")
        detail = details.get(event["id"])
        if detail is not None and detail_digest(bytes.fromhex(detail["salt"]), detail["detail"]).hex() != event["detail_digest"]:
            raise Fault(f"the detail of seal {sequence} was changed")
        if sequence in signed and signed[sequence] != seal["hash"]:
            raise Fault(f"seal {sequence} is not the one that was signed")
        previous = bytes.fromhex(seal["hash"])
        sealed.add(event["id"])
    beyond = [one for one in signed if one > sequence]
    if beyond:
        raise Fault(f"seal {beyond[0]} was signed and is not there: the record ends too early")
    strays = events.keys() - sealed - waiting
    if strays:
        raise Fault(f"{len(strays)} events stand outside the chain")
    if waiting - events.keys():
        raise Fault(f"{len(waiting - events.keys())} events that wait for their seal are missing")
    if waiting & sealed:
        raise Fault(f"{len(waiting & sealed)} sealed events wait for a seal")
    return sequence


def verify(folder):
    checkpoints = [c for c in map(whole, lines(folder, "checkpoints.jsonl")) if c is not None]
    with open(os.path.join(folder, "trusted-keys.json"), encoding="utf-8") as file:
        keys = json.load(file)
    sealed = verify_chain(folder, {c["sequence"]: c["hash"] for c in checkpoints})
    verify_checkpoints(checkpoints, keys, list(rows(folder, "kept.jsonl")))
    return sealed, len(checkpoints)


def verify_vectors(path):
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    for one in vectors["events"]:
        if event_digest(one["event"]).hex() != one["digest"]:
            raise Fault(f"vector {one['name']}")
    for one in vectors["seals"]:
        if seal_hash(one["sequence"], bytes.fromhex(one["previous"]), bytes.fromhex(one["digest"])).hex() != one["hash"]:
            raise Fault(f"vector of seal {one['sequence']}")
    for one in vectors["details"]:
        if detail_digest(bytes.fromhex(one["salt"]), one["detail"]).hex() != one["digest"]:
            raise Fault("vector of a detail")
    for one in vectors["checkpoints"]:
        c = one["checkpoint"]
        if checkpoint_digest(c) != one["digest"]:
            raise Fault(f"vector of checkpoint {c['number']}")
        if not is_signed(bytes.fromhex(one["publicKey"]), checkpoint_bytes(c), bytes.fromhex(c["signature"])):
            raise Fault(f"signature of vector {c['number']}")
    return "the vectors agree"


def main(words):
    if len(words) == 2 and words[0] == "--vectors":
        print(verify_vectors(words[1]))
        return 0
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    sealed, checkpoints = verify(words[0])
    print(f"the record verifies: {sealed} events sealed, {checkpoints} signed checkpoints")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Fault as fault:
        print(f"the record does not verify: {fault}", file=sys.stderr)
        sys.exit(1)
