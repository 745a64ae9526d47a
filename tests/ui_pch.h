// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pch.h"
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
